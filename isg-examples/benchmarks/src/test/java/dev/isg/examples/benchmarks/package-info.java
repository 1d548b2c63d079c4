@org.jspecify.annotations.NullMarked
package dev.isg.examples.benchmarks;
