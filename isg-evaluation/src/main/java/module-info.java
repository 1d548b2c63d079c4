/** What the measurements mean, who judged it, and who checks the judges. */
module dev.isg.evaluation {
  requires transitive dev.isg.metrics;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
}
