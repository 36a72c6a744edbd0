package stele.broken.web;

import com.sun.net.httpserver.HttpServer;

/** The server where it belongs. */
record FairPage(HttpServer server) {}
