package dev.isg.metrics.integrity;

import dev.isg.core.basics.InvalidModelException;
import java.util.Arrays;

/**
 * Writes numbers and texts as bytes, and reads them. A text is its length in bytes and then UTF-8;
 * half a surrogate pair, which UTF-8 does not know, is written like any other character of its
 * size, so that every text comes back.
 */
final class ByteForm {
  private byte[] bytes;
  private int at;
  private int end;

  ByteForm() {
    this.bytes = new byte[512];
  }

  /** A form to read these bytes. */
  ByteForm(byte[] bytes) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  void clear() {
    at = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return at;
  }

  boolean ended() {
    return at == end;
  }

  void putByte(int value) {
    room(1);
    bytes[at++] = (byte) value;
  }

  void putInt(int value) {
    room(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[at++] = (byte) (value >>> shift);
    }
  }

  void putLong(long value) {
    putInt((int) (value >>> 32));
    putInt((int) value);
  }

  void putText(String text) {
    room(4 + 3 * text.length());
    int start = at;
    at += 4;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        putWide(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    int stop = at;
    at = start;
    putInt(stop - start - 4);
    at = stop;
  }

  private void putWide(int codePoint) {
    bytes[at++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[at++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  int takeByte() {
    need(1);
    return bytes[at++] & 0xFF;
  }

  int takeInt() {
    need(4);
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = (value << 8) | (bytes[at++] & 0xFF);
    }
    return value;
  }

  long takeLong() {
    long high = takeInt();
    return (high << 32) | (takeInt() & 0xFFFF_FFFFL);
  }

  String takeText() {
    int length = takeInt();
    need(length);
    StringBuilder text = new StringBuilder(length);
    int stop = at + length;
    while (at < stop) {
      int first = takeByte();
      if (first < 0x80) {
        text.append((char) first);
      } else if (first < 0xE0) {
        text.append((char) (((first & 0x1F) << 6) | more()));
      } else if (first < 0xF0) {
        text.append((char) (((first & 0x0F) << 12) | (more() << 6) | more()));
      } else {
        int codePoint = ((first & 0x07) << 18) | (more() << 12) | (more() << 6) | more();
        if (!Character.isSupplementaryCodePoint(codePoint)) {
          throw unreadable();
        }
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }

  private int more() {
    return takeByte() & 0x3F;
  }

  private void room(int more) {
    if (bytes.length - at < more) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  private void need(int more) {
    if (more < 0 || more > end - at) {
      throw unreadable();
    }
  }

  static InvalidModelException unreadable() {
    return InvalidModelException.of(
        "MeasurementForm", "測定値の記録として読めません", "these bytes are no measurement");
  }
}
