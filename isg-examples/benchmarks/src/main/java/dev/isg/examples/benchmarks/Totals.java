package dev.isg.examples.benchmarks;

/**
 * The statistics of all slots, added up: what every way to work them out must agree on.
 *
 * @param slots how many slots have a measurement
 * @param measurements how many measurements they have
 * @param sums the sum of their sums
 * @param lowest the sum of their lowest values
 * @param highest the sum of their highest values
 * @param percentiles the sum of their 95th percentiles, nearest rank
 */
record Totals(
    long slots, long measurements, long sums, long lowest, long highest, long percentiles) {}
