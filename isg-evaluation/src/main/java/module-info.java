/** What the measurements mean, who judged it, and who checks the judges. */
module dev.isg.evaluation {
  requires transitive dev.isg.metrics;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.isg.evaluation.assessment;
  exports dev.isg.evaluation.assignment;
  exports dev.isg.evaluation.auditpoint;
  exports dev.isg.evaluation.band;
  exports dev.isg.evaluation.cause;
  exports dev.isg.evaluation.condition;
  exports dev.isg.evaluation.conditiontext;
  exports dev.isg.evaluation.cooperation;
  exports dev.isg.evaluation.crisis;
  exports dev.isg.evaluation.crisisrun;
  exports dev.isg.evaluation.cycle;
  exports dev.isg.evaluation.dashboard;
  exports dev.isg.evaluation.delegation;
  exports dev.isg.evaluation.dossier;
  exports dev.isg.evaluation.engine;
  exports dev.isg.evaluation.escalation;
  exports dev.isg.evaluation.executive;
  exports dev.isg.evaluation.explanation;
  exports dev.isg.evaluation.followup;
  exports dev.isg.evaluation.independence;
  exports dev.isg.evaluation.objective;
  exports dev.isg.evaluation.outcome;
  exports dev.isg.evaluation.oversight;
  exports dev.isg.evaluation.policy;
  exports dev.isg.evaluation.precondition;
  exports dev.isg.evaluation.revision;
  exports dev.isg.evaluation.rule;
  exports dev.isg.evaluation.signal;
  exports dev.isg.evaluation.structure;
  exports dev.isg.evaluation.target;
  exports dev.isg.evaluation.validity;
  exports dev.isg.evaluation.verdict;
  exports dev.isg.evaluation.verification;
  exports dev.isg.evaluation.viewpoint;

  opens dev.isg.evaluation.assessment to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.assignment to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.auditpoint to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.band to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.cause to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.condition to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.cooperation to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.crisis to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.crisisrun to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.cycle to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.dashboard to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.delegation to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.dossier to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.escalation to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.executive to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.explanation to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.followup to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.independence to
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
  opens dev.isg.evaluation.validity to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.verdict to
      com.fasterxml.jackson.databind;
  opens dev.isg.evaluation.viewpoint to
      com.fasterxml.jackson.databind;
}
