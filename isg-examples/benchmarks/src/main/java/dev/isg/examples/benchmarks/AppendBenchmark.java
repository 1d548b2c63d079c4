package dev.isg.examples.benchmarks;

import dev.isg.metrics.integrity.LogAppender;
import dev.isg.metrics.integrity.LogId;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A record of 200 bytes appended to a hash-chained log, next to the hash of 200 bytes alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AppendBenchmark {
  /** A record, a digest and a log. */
  @State(Scope.Thread)
  public static class Chain {
    final byte[] payload = new byte[200];
    final Instant time = Instant.parse("2026-04-01T00:00:00Z");
    final MessageDigest digest;
    final LogAppender log =
        LogAppender.start(LogId.of("benchmark"), OutputStream.nullOutputStream());

    /** Makes them. */
    public Chain() {
      new SplittableRandom(1).nextBytes(payload);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  /** The hash alone. */
  @Benchmark
  public Object hand(Chain chain) {
    return chain.digest.digest(chain.payload);
  }

  /** The record, chained and written. */
  @Benchmark
  public Object library(Chain chain) throws IOException {
    chain.log.append(chain.time, chain.payload);
    return chain.log;
  }
}
