package stele.broken.pipeline;

import stele.broken.cli.FairCommand;

/** A composer that knows the command line above it. */
public record UpstartPipeline(FairCommand command) {}
