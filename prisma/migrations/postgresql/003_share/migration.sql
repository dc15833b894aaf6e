-- What left the mirror, and what was looked at before it does.
CREATE TABLE "Share" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    CONSTRAINT "Share_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Share_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Share_personId_idx" ON "Share" ("personId");
