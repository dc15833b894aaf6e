CREATE TABLE "MasterKey" (
    "id" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    CONSTRAINT "MasterKey_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "FrameworkVersion" (
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "FrameworkVersion_pkey" PRIMARY KEY ("version")
);

CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "profileRevision" INTEGER NOT NULL,
    "sealedProfile" BLOB NOT NULL,
    "assignmentsRevision" INTEGER NOT NULL,
    "sealedAssignments" BLOB NOT NULL,
    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SlackIdentity" (
    "teamId" TEXT NOT NULL,
    "slackUserId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "SlackIdentity_pkey" PRIMARY KEY ("teamId", "slackUserId"),
    CONSTRAINT "SlackIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "DataKey" (
    "personId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "wrapped" BLOB NOT NULL,
    "wrappedBy" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    CONSTRAINT "DataKey_pkey" PRIMARY KEY ("personId", "version"),
    CONSTRAINT "DataKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "CheckIn" (
    "personId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("personId", "week"),
    CONSTRAINT "CheckIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Conflict_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Draft" (
    "personId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "Draft_pkey" PRIMARY KEY ("personId", "week"),
    CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Told" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "Told_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Told_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Picture" (
    "personId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "Picture_pkey" PRIMARY KEY ("personId", "fileId"),
    CONSTRAINT "Picture_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Posted" (
    "personId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    CONSTRAINT "Posted_pkey" PRIMARY KEY ("personId", "week", "kind"),
    CONSTRAINT "Posted_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "notBefore" DATETIME,
    "attempts" INTEGER NOT NULL,
    "claimedBy" TEXT,
    "claimedUntil" DATETIME,
    "sendingAt" DATETIME,
    "channelId" TEXT,
    "sentTs" TEXT,
    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "SlackIdentity_personId_idx" ON "SlackIdentity" ("personId");
CREATE INDEX "DataKey_wrappedBy_idx" ON "DataKey" ("wrappedBy");
CREATE INDEX "Conflict_personId_idx" ON "Conflict" ("personId");
CREATE INDEX "Told_personId_idx" ON "Told" ("personId");
CREATE UNIQUE INDEX "Delivery_personId_week_kind_key" ON "Delivery" ("personId", "week", "kind");
CREATE INDEX "Delivery_state_dueAt_idx" ON "Delivery" ("state", "dueAt");
