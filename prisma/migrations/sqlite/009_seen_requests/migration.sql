-- Which requests of Slack were taken, by hash, so that one that is sent again does nothing.
CREATE TABLE "SeenRequest" (
    "name" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "SeenRequest_pkey" PRIMARY KEY ("name")
);

CREATE INDEX "SeenRequest_takenAt_idx" ON "SeenRequest" ("takenAt");
