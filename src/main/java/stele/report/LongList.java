package stele.report;

/** A list that is folded where it is long. */
record LongList(int size, Html html) {

  /** About a screen; a judgement. */
  private static final int MOST_UNFOLDED = 30;

  /** Begins the list; if it is folded, only its size and the noun are visible. */
  void open(String noun) {
    if (size > MOST_UNFOLDED) {
      html.open("details").element("summary", Figures.count(size, noun));
    }
  }

  void close() {
    if (size > MOST_UNFOLDED) {
      html.close();
    }
  }
}
