package stele.broken.align;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;

final class AlignerThatServes {

  HttpServer server() throws IOException {
    return HttpServer.create();
  }
}
