package dev.isg.metrics.measurement;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts by their UTF-8 bytes: the position of each in a list, found without making a text. */
final class ByteIds {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[][] keys;
  private final int[] positions;

  ByteIds(List<String> texts) {
    int room = Integer.highestOneBit(Math.max(4, texts.size())) << 2;
    this.keys = new byte[room][];
    this.positions = new int[room];
    for (int i = 0; i < texts.size(); i++) {
      byte[] key = texts.get(i).getBytes(StandardCharsets.UTF_8);
      int at = hash(key, 0, key.length) & (room - 1);
      while (keys[at] != null) {
        at = (at + 1) & (room - 1);
      }
      keys[at] = key;
      positions[at] = i;
    }
  }

  /** The position of the text that some bytes are; -1 if it is none of them. */
  int find(byte[] bytes, int from, int to) {
    int at = hash(bytes, from, to) & (keys.length - 1);
    while (keys[at] != null) {
      if (Arrays.equals(keys[at], 0, keys[at].length, bytes, from, to)) {
        return positions[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return -1;
  }

  /** Of a long text the first and the last eight bytes. */
  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    long word = length;
    if (length >= Long.BYTES) {
      word = (long) LONG.get(bytes, from) * 31 + (long) LONG.get(bytes, to - Long.BYTES) + length;
    } else {
      for (int i = from; i < to; i++) {
        word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
      }
    }
    return (int) LongPairs.mixed(word);
  }
}
