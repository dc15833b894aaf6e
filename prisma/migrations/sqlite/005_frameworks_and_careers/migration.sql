-- From which Monday a framework counts, and why it was published. What was published before counts from the beginning.
ALTER TABLE "FrameworkVersion" ADD COLUMN "startsOn" TEXT NOT NULL DEFAULT '1970-W01';
ALTER TABLE "FrameworkVersion" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';

-- What a keeper is working on.
CREATE TABLE "FrameworkDraft" (
    "teamId" TEXT NOT NULL,
    "slackUserId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "basedOn" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "FrameworkDraft_pkey" PRIMARY KEY ("teamId", "slackUserId")
);

-- Something of a person's career.
CREATE TABLE "JourneyNote" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "JourneyNote_pkey" PRIMARY KEY ("personId", "id"),
    CONSTRAINT "JourneyNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
