package stele.broken.segment;

import opennlp.tools.util.Span;
import stele.broken.pipeline.UpstartPipeline;

/** A stage that knows its composer. Its use of OpenNLP is allowed. */
record ClimbingSegmenter(UpstartPipeline pipeline, Span span) {}
