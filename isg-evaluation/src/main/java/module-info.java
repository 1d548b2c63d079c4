/** What the measurements mean, who judged it, and who checks the judges. */
module dev.isg.evaluation {
  requires transitive dev.isg.metrics;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.isg.evaluation.assessment;
  exports dev.isg.evaluation.cause;
  exports dev.isg.evaluation.cycle;
  exports dev.isg.evaluation.dashboard;
  exports dev.isg.evaluation.engine;
  exports dev.isg.evaluation.explanation;
  exports dev.isg.evaluation.objective;
  exports dev.isg.evaluation.oversight;
  exports dev.isg.evaluation.policy;
  exports dev.isg.evaluation.precondition;
  exports dev.isg.evaluation.rule;
  exports dev.isg.evaluation.signal;
  exports dev.isg.evaluation.structure;
  exports dev.isg.evaluation.target;
  exports dev.isg.evaluation.verdict;
  exports dev.isg.evaluation.viewpoint;

  opens dev.isg.evaluation.assessment to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.cause to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.cycle to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.dashboard to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.explanation to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.objective to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.oversight to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.policy to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.precondition to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.rule to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.signal to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.target to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.verdict to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.viewpoint to
      com.fasterxml.jackson.databind;
}
