package stele.broken.bitext;

import tools.jackson.databind.JsonNode;

/** A value that ties every stage to a library. */
public record LeakyValue(JsonNode tree) {}
