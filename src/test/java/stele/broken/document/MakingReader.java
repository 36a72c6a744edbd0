package stele.broken.document;

import com.ctc.wstx.stax.WstxOutputFactory;
import javax.xml.stream.XMLInputFactory;

/** Factories of XML outside the one place where their limits are set. */
final class MakingReader {

  private MakingReader() {}

  static XMLInputFactory reader() {
    return XMLInputFactory.newFactory();
  }

  static WstxOutputFactory writer() {
    return new WstxOutputFactory();
  }
}
