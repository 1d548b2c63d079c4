/** Someone else's program. */
module org.example {
  requires dev.isg.metrics;
}
