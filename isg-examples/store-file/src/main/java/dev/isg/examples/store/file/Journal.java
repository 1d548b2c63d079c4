package dev.isg.examples.store.file;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A file that only grows, one record a line: {@code {"sha256":"…","record":{…}}}. The hash is that
 * of the hash of the line before (64 zeros before the first), a line feed, and the record.
 *
 * <p>What stands after the last line feed is a write that never ended. Readers pass over it, and
 * the next writer cuts it off.
 */
final class Journal<T> {
  private static final String START = "{\"sha256\":\"";
  private static final String MIDDLE = "\",\"record\":";
  private static final int HEAD = START.length() + 64 + MIDDLE.length();

  private final Path file;
  private final FolderLock lock;
  private final Class<T> type;
  private final Consumer<T> applied;
  private long end;
  private long lines;
  private String last = "0".repeat(64);

  /**
   * A journal that is read from its beginning.
   *
   * @param type what a record is
   * @param applied is given each record once, in order
   */
  Journal(Path file, FolderLock lock, Class<T> type, Consumer<T> applied) {
    this.file = file;
    this.lock = lock;
    this.type = type;
    this.applied = applied;
  }

  /** Does work that may {@link #append}, knowing all there is and while no one else writes. */
  <R> R writing(Supplier<R> work) {
    return lock.holding(
        () -> {
          synchronized (this) {
            catchUp();
            return work.get();
          }
        });
  }

  /**
   * Reads what was added since.
   *
   * @throws StorageException if a line is not as it was written; it names the line
   */
  synchronized void catchUp() {
    try {
      long size = Files.exists(file) ? Files.size(file) : 0;
      if (size < end) {
        throw new StorageException(
            file + " が短くなっています。" + lines + " 行あった履歴の一部が失われました",
            file + " has become shorter; it had " + lines + " lines of history",
            null);
      }
      if (size > end) {
        readOn();
      }
    } catch (IOException failed) {
      throw new StorageException(
          file + " を読めません: " + failed, file + " cannot be read: " + failed, failed);
    }
  }

  private void readOn() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        InputStream in =
            new BufferedInputStream(Channels.newInputStream(channel.position(end)), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          take(line.toByteArray());
          line.reset();
        } else {
          line.write(next);
        }
      }
    }
  }

  private void take(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    boolean framed =
        line.length() > HEAD
            && line.startsWith(START)
            && line.startsWith(MIDDLE, HEAD - MIDDLE.length())
            && line.endsWith("}");
    String record = framed ? line.substring(HEAD, line.length() - 1) : "";
    String hash = framed ? line.substring(START.length(), START.length() + 64) : "";
    if (!framed || !hash.equals(chained(record.getBytes(StandardCharsets.UTF_8)))) {
      throw new StorageException(
          place() + ": 書き込まれたときの内容ではありません（ハッシュ不一致）。控えから元に戻します",
          place()
              + ": the line is not as it was written, or a line before it is missing (its hash"
              + " differs); restore the file from a copy",
          null);
    }
    try {
      applied.accept(IsgJson.standard().read(place(), record, type).value());
    } catch (InvalidDocumentException | InvalidModelException refused) {
      throw new StorageException(
          place() + ": この版では読めません: " + refused.getMessage(),
          place() + ": this release cannot read it: " + refused.getMessage(),
          refused);
    }
    advance(bytes.length + 1L, hash);
  }

  /**
   * Adds a record; it is on the disk when the call returns. Only while {@link #writing}.
   *
   * @throws InvalidModelException if it has characters that cannot be kept
   */
  synchronized void append(T record) {
    byte[] json = utf8(IsgJson.standard().writeLine(record));
    String hash = chained(json);
    byte[] head = (START + hash + MIDDLE).getBytes(StandardCharsets.UTF_8);
    ByteBuffer line = ByteBuffer.allocate(head.length + json.length + 2);
    line.put(head).put(json).put((byte) '}').put((byte) '\n').flip();
    long length = line.remaining();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(end).position(end);
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    } catch (IOException failed) {
      throw new StorageException(
          file + " に書き込めません: " + failed, file + " cannot be written: " + failed, failed);
    }
    if (end == 0) {
      Flushed.folderOf(file);
    }
    advance(length, hash);
    applied.accept(record);
  }

  private void advance(long length, String hash) {
    end += length;
    lines++;
    last = hash;
  }

  private String chained(byte[] record) {
    byte[] before = (last + "\n").getBytes(StandardCharsets.UTF_8);
    return ContentHash.of(
            ByteBuffer.allocate(before.length + record.length).put(before).put(record).array())
        .hex();
  }

  private static byte[] utf8(String json) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException half) {
      throw InvalidModelException.of(
          "FileStores",
          "Unicode として不完全な文字があります",
          "there is half a character, which UTF-8 cannot hold");
    }
  }

  private String place() {
    return file + ":" + (lines + 1);
  }
}
