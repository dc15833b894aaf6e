-- Which requests of Slack were taken, by hash, so that one that is sent again does nothing.
CREATE TABLE "SeenRequest" (
    "name" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    CONSTRAINT "SeenRequest_pkey" PRIMARY KEY ("name")
);

CREATE INDEX "SeenRequest_takenAt_idx" ON "SeenRequest" ("takenAt");
