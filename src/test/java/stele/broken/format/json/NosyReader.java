package stele.broken.format.json;

import stele.broken.format.tmx.FairWriter;

/** A format that knows another. */
record NosyReader(FairWriter writer) {}
