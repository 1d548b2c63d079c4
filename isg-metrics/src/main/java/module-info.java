/** What is measured: indicators, measurements, and the values that come of them. */
module dev.isg.metrics {
  requires transitive dev.isg.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.isg.metrics.aggregation;
  exports dev.isg.metrics.formula;
  exports dev.isg.metrics.indicator;
  exports dev.isg.metrics.measurement;
  exports dev.isg.metrics.smart;

  opens dev.isg.metrics.aggregation to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.formula to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.indicator to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.measurement to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.smart to
      com.fasterxml.jackson.databind;
}
