package stele.broken.segment;

import stele.broken.pipeline.Composer;

final class SegmenterThatComposes {

  Composer composer() {
    return new Composer();
  }
}
