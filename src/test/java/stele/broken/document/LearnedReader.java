package stele.broken.document;

import opennlp.tools.util.Span;

/** OpenNLP where no sentences are split. */
record LearnedReader(Span span) {}
