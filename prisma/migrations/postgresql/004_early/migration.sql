-- An open question of a person, with its two clocks.
CREATE TABLE "Issue" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    CONSTRAINT "Issue_pkey" PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Issue_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What an output should change, and what came of it.
CREATE TABLE "Hypothesis" (
    "personId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    CONSTRAINT "Hypothesis_pkey" PRIMARY KEY ("personId", "id"),
    CONSTRAINT "Hypothesis_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
