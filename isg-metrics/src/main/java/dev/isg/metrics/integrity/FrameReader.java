package dev.isg.metrics.integrity;

import java.io.IOException;
import java.io.InputStream;

/** Reads a log record by record into one buffer. */
final class FrameReader {
  /** What was found where a record may begin. */
  enum Found {
    /** A whole record, whose hash is right. */
    SEALED,
    /** A whole record, whose hash is wrong, or one of no possible length. */
    ALTERED,
    /** The beginning of a record and then the end of the log. */
    TORN,
    /** The end of the log. */
    END
  }

  private final InputStream in;
  private final Frame frame = new Frame();
  private final byte[] scratch = new byte[Frame.HASH];
  private long bytes;

  FrameReader(InputStream in) {
    this.in = in;
  }

  Frame frame() {
    return frame;
  }

  /** How many bytes the records took that were read so far. */
  long bytes() {
    return bytes;
  }

  Found next() throws IOException {
    byte[] buffer = frame.room(0);
    int start = in.readNBytes(buffer, 0, Frame.PAYLOAD);
    if (start < Frame.PAYLOAD) {
      return start == 0 ? Found.END : Found.TORN;
    }
    int length = frame.length();
    if (length < 0 || length > Frame.MOST_PAYLOAD) {
      return Found.ALTERED;
    }
    int rest = length + Frame.HASH;
    if (in.readNBytes(frame.room(length), Frame.PAYLOAD, rest) < rest) {
      return Found.TORN;
    }
    bytes += Frame.PAYLOAD + rest;
    boolean whole = frame.sealed(scratch) && frame.recordedAt().isPresent();
    return whole ? Found.SEALED : Found.ALTERED;
  }
}
