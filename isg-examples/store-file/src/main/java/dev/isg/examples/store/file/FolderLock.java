package dev.isg.examples.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time into a folder, of all threads of all processes.
 *
 * <p>The lock of a file belongs to the whole process, and closing any channel on the file gives it
 * up. So all stores of a process over one folder share one channel, which is why the open ones are
 * known here.
 */
final class FolderLock {
  private static final Map<Path, FolderLock> OPEN = new HashMap<>();
  private static final long PATIENCE = 30_000_000_000L;
  private static final long PAUSE = 2_000_000L;

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock();
  private int users;
  private @Nullable FileChannel channel;

  private FolderLock(Path file) {
    this.file = file;
  }

  /** The lock of a folder that is there, to be given back with {@link #close}. */
  static FolderLock of(Path folder) {
    synchronized (OPEN) {
      FolderLock lock = OPEN.computeIfAbsent(folder.resolve("lock"), FolderLock::new);
      lock.users++;
      return lock;
    }
  }

  /** What the work answers, done while no one else writes. */
  <R> R holding(Supplier<R> work) {
    threads.lock();
    try {
      FileLock held = lock();
      try {
        return work.get();
      } finally {
        held.release();
      }
    } catch (IOException failed) {
      throw new StorageException(
          file + " をロックできません: " + failed, file + " cannot be locked: " + failed, failed);
    } finally {
      threads.unlock();
    }
  }

  private FileLock lock() throws IOException {
    FileChannel open = channel;
    if (open == null || !open.isOpen()) {
      open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = open;
    }
    long start = System.nanoTime();
    FileLock held = open.tryLock();
    while (held == null) {
      if (System.nanoTime() - start > PATIENCE) {
        throw new IOException("another process has held it for half a minute");
      }
      LockSupport.parkNanos(PAUSE);
      held = open.tryLock();
    }
    return held;
  }

  /** Gives the lock back; the last one closes the file. */
  void close() {
    synchronized (OPEN) {
      users--;
      if (users > 0) {
        return;
      }
      OPEN.remove(file);
      try {
        if (channel != null) {
          channel.close();
        }
      } catch (IOException failed) {
        throw new StorageException(
            file + " を閉じられません: " + failed, file + " cannot be closed: " + failed, failed);
      }
    }
  }
}
