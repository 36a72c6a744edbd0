package stele.broken.write;

final class WriterThatTalks {

  void talk() {
    System.err.println("done");
  }
}
