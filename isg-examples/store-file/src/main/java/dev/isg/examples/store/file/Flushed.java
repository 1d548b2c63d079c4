package dev.isg.examples.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Flushes folders, so that a new file in them outlives a power failure. */
final class Flushed {
  private Flushed() {}

  /**
   * Flushes the folder of a file where the system can; Windows cannot open one and needs no such
   * thing.
   */
  static void folderOf(Path file) {
    try (FileChannel channel =
        FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      return;
    }
  }
}
