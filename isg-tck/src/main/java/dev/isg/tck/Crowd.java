package dev.isg.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Threads that do something at the same moment. */
final class Crowd {
  private static final int SECONDS = 120;

  private Crowd() {}

  /**
   * What each of several threads answered, in the order of their numbers from 0. All start
   * together. What one throws is thrown on as the cause of an {@link AssertionError}.
   */
  static <T> List<T> together(int threads, IntFunction<Callable<T>> task) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Callable<T> one = task.apply(i);
        running.add(
            pool.submit(
                () -> {
                  start.await(SECONDS, TimeUnit.SECONDS);
                  return one.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> each : running) {
        answers.add(each.get(SECONDS, TimeUnit.SECONDS));
      }
      return answers;
    } catch (ExecutionException failed) {
      throw new AssertionError("a thread failed: " + failed.getCause(), failed.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException stuck) {
      throw new AssertionError("the threads did not end", stuck);
    } finally {
      pool.shutdownNow();
    }
  }
}
