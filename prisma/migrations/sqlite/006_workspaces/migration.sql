-- Where the app is installed; tokens rest sealed.
CREATE TABLE "Installation" (
    "teamId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "installedAt" DATETIME NOT NULL,
    "pausedAt" DATETIME,
    "uninstalledAt" DATETIME,
    "expiresAt" DATETIME,
    "refreshUntil" DATETIME,
    "revision" INTEGER NOT NULL,
    "sealed" BLOB,
    "sealedBy" TEXT,
    CONSTRAINT "Installation_pkey" PRIMARY KEY ("teamId")
);

CREATE INDEX "Installation_enterpriseId_idx" ON "Installation" ("enterpriseId");
CREATE INDEX "Installation_uninstalledAt_idx" ON "Installation" ("uninstalledAt");

-- Who moves between a workspace and its organisation gets another row.
ALTER TABLE "SlackIdentity" ADD COLUMN "enterpriseId" TEXT;
ALTER TABLE "SlackIdentity" ADD COLUMN "bound" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "SlackIdentity_enterpriseId_slackUserId_idx" ON "SlackIdentity" ("enterpriseId", "slackUserId");

-- What is sent or deleted goes through the workspace it belongs to.
ALTER TABLE "Leftover" ADD COLUMN "teamId" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Delivery" ADD COLUMN "teamId" TEXT NOT NULL DEFAULT '';
UPDATE "Delivery" SET "teamId" = COALESCE(
    (SELECT MIN("SlackIdentity"."teamId") FROM "SlackIdentity" WHERE "SlackIdentity"."personId" = "Delivery"."personId"), ''
);
CREATE INDEX "Delivery_teamId_state_dueAt_idx" ON "Delivery" ("teamId", "state", "dueAt");
