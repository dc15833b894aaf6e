-- What a method of Slack's may take in a workspace, for all machines on this database.
CREATE TABLE "Pace" (
    "teamId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "fullAt" DOUBLE PRECISION NOT NULL,
    "quietUntil" DOUBLE PRECISION NOT NULL,
    CONSTRAINT "Pace_pkey" PRIMARY KEY ("teamId", "method")
);

-- An outcome that nobody knows is shown in App Home, also after a crash; what is unknown already was shown.
ALTER TABLE "Delivery" ADD COLUMN "homeDueAt" TIMESTAMP(3);
