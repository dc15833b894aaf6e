-- additive: the version before goes on with it.
-- Who erased everything, as a hash of their random id, so that restoring an older backup does not bring them back.
CREATE TABLE "Erasure" (
    "tombstone" TEXT NOT NULL,
    "erasedOn" TEXT NOT NULL,
    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("tombstone")
);
