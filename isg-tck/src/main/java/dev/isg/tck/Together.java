package dev.isg.tck;

import dev.isg.core.decision.DuplicateDecisionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Lets several threads do something at the same moment. */
final class Together {
  private Together() {}

  /**
   * Counts the threads whose work was refused as a duplicate. Any other failure of a thread fails
   * the test.
   *
   * @param threads how many
   * @param work what each does, given its number from 0
   */
  static int countRefusals(int threads, IntConsumer work) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(threads);
    AtomicInteger refused = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                  work.accept(number);
                } catch (DuplicateDecisionException duplicate) {
                  refused.incrementAndGet();
                } catch (Exception other) {
                  failure.set(other);
                }
              });
      running.add(thread);
      thread.start();
    }
    for (Thread thread : running) {
      thread.join();
    }
    Throwable failed = failure.get();
    if (failed != null) {
      throw new AssertionError("a thread failed", failed);
    }
    return refused.get();
  }
}
