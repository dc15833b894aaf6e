-- Every message is known by its place, not only the newest of each kind.
CREATE TABLE "PostedBefore" AS SELECT * FROM "Posted";
DROP TABLE "Posted";

CREATE TABLE "Posted" (
    "personId" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    "week" TEXT,
    "kind" TEXT NOT NULL,
    CONSTRAINT "Posted_pkey" PRIMARY KEY ("personId", "channelId", "ts"),
    CONSTRAINT "Posted_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "Posted" ("personId", "channelId", "ts", "week", "kind")
SELECT "personId", "channelId", "ts", "week", "kind" FROM "PostedBefore" WHERE TRUE ON CONFLICT DO NOTHING;
DROP TABLE "PostedBefore";

-- A crash between a delivery and its record left the place in the ledger alone.
INSERT INTO "Posted" ("personId", "channelId", "ts", "week", "kind")
SELECT "personId", "channelId", "sentTs", "week", "kind" FROM "Delivery"
WHERE "channelId" IS NOT NULL AND "sentTs" IS NOT NULL ON CONFLICT DO NOTHING;

CREATE TABLE "Leftover" (
    "id" TEXT NOT NULL,
    "channelId" TEXT,
    "ts" TEXT,
    "fileId" TEXT,
    "attempts" INTEGER NOT NULL,
    "dueAt" DATETIME NOT NULL,
    CONSTRAINT "Leftover_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Leftover_dueAt_idx" ON "Leftover" ("dueAt");
