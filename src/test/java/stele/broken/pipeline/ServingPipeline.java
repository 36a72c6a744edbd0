package stele.broken.pipeline;

import com.sun.net.httpserver.HttpServer;

/** A server outside the web. */
record ServingPipeline(HttpServer server) {}
