/** What is measured: indicators, measurements, and the values that come of them. */
module dev.isg.metrics {
  requires transitive dev.isg.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires org.apache.commons.statistics.inference;
  requires com.fasterxml.jackson.core;

  exports dev.isg.metrics.aggregation;
  exports dev.isg.metrics.agreement;
  exports dev.isg.metrics.anchor;
  exports dev.isg.metrics.checksheet;
  exports dev.isg.metrics.column;
  exports dev.isg.metrics.coverage;
  exports dev.isg.metrics.damage;
  exports dev.isg.metrics.detection;
  exports dev.isg.metrics.formula;
  exports dev.isg.metrics.hierarchy;
  exports dev.isg.metrics.incident;
  exports dev.isg.metrics.indicator;
  exports dev.isg.metrics.ingestion;
  exports dev.isg.metrics.integrity;
  exports dev.isg.metrics.materialfact;
  exports dev.isg.metrics.measurement;
  exports dev.isg.metrics.method;
  exports dev.isg.metrics.monitoring;
  exports dev.isg.metrics.plan;
  exports dev.isg.metrics.register;
  exports dev.isg.metrics.sample;
  exports dev.isg.metrics.smart;
  exports dev.isg.metrics.tailoring;
  exports dev.isg.metrics.traceability;
  exports dev.isg.metrics.trend;
  exports dev.isg.metrics.view;

  opens dev.isg.metrics.aggregation to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.agreement to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.anchor to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.checksheet to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.damage to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.detection to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.formula to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.incident to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.indicator to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.integrity to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.materialfact to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.measurement to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.monitoring to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.plan to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.smart to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.tailoring to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.traceability to
      com.fasterxml.jackson.databind;
  opens dev.isg.metrics.view to
      com.fasterxml.jackson.databind;
}
