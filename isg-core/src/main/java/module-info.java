/**
 * What is directed, by whom, and how it is kept: values, issues, decisions, organisation, risk,
 * policy, objectives, controls, the programme that joins them, and its form in JSON.
 */
module dev.isg.core {
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.isg.core.arrangement;
  exports dev.isg.core.asset;
  exports dev.isg.core.basics;
  exports dev.isg.core.catalogue;
  exports dev.isg.core.certification;
  exports dev.isg.core.ciso;
  exports dev.isg.core.control;
  exports dev.isg.core.coverage;
  exports dev.isg.core.danger;
  exports dev.isg.core.decision;
  exports dev.isg.core.domain;
  exports dev.isg.core.effectiveness;
  exports dev.isg.core.environment;
  exports dev.isg.core.establishment;
  exports dev.isg.core.exception;
  exports dev.isg.core.framework;
  exports dev.isg.core.improvement;
  exports dev.isg.core.isms;
  exports dev.isg.core.issue;
  exports dev.isg.core.json;
  exports dev.isg.core.objective;
  exports dev.isg.core.organisation;
  exports dev.isg.core.outsourcing;
  exports dev.isg.core.oversight;
  exports dev.isg.core.ownership;
  exports dev.isg.core.policy;
  exports dev.isg.core.process;
  exports dev.isg.core.profile;
  exports dev.isg.core.programme;
  exports dev.isg.core.ranking;
  exports dev.isg.core.reporting;
  exports dev.isg.core.review;
  exports dev.isg.core.risk;
  exports dev.isg.core.securitypolicy;
  exports dev.isg.core.stakeholder;
  exports dev.isg.core.store;
  exports dev.isg.core.structure;
  exports dev.isg.core.tolerance;
  exports dev.isg.core.trace;
  exports dev.isg.core.treatment;
  exports dev.isg.core.validation;

  opens dev.isg.core.arrangement to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.asset to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.basics to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.catalogue to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.certification to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.control to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.decision to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.domain to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.environment to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.exception to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.improvement to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.isms to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.objective to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.organisation to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.outsourcing to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.oversight to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.ownership to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.policy to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.process to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.profile to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.programme to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.ranking to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.reporting to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.review to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.risk to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.securitypolicy to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.stakeholder to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.store to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.structure to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.tolerance to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.trace to
      com.fasterxml.jackson.databind;
  opens dev.isg.core.treatment to
      com.fasterxml.jackson.databind;
}
