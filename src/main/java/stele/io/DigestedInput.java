package stele.io;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream whose bytes are digested while they are read. */
public final class DigestedInput extends DigestInputStream {

  public DigestedInput(InputStream in) {
    super(in, newDigest());
  }

  /** Lower-case hexadecimal SHA-256 of the whole stream, the rest of which is read now. */
  public String sha256() throws IOException {
    byte[] rest = new byte[1 << 14];
    while (read(rest, 0, rest.length) >= 0) {
      // The digest takes it.
    }
    return HexFormat.of().formatHex(getMessageDigest().digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
