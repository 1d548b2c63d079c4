package dev.isg.core.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company of 60 units with a policy of 60 risks, 20 objectives, 60 targets, 80 control objectives
 * and 150 controls, in which nothing is wrong. It is written as a tree, for {@link FaultSeeder} to
 * break.
 */
final class LargeCompany {
  static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private static final String TEXT = "{ja:'文',en:'a text'}";
  private static final String STEPS =
      "[{state:'SELECTED',on:'2024-05-01'},{state:'IMPLEMENTED',on:'2024-07-01'}]";

  private LargeCompany() {}

  /** A new tree, for the caller to change. */
  static ObjectNode tree() {
    ObjectNode tree = LENIENT.createObjectNode();
    put(tree, "formatVersion", Integer.toString(Programme.FORMAT_VERSION));
    put(
        tree,
        "governanceUnit",
        "{name:TEXT,scope:'COMPANY',root:'u-0',fiscalCalendar:'APRIL',zone:'Asia/Tokyo'}");
    put(
        tree,
        "purposes",
        "[{purpose:'CORPORATE_VALUE',statement:TEXT},{purpose:'SOCIAL_RESPONSIBILITY',statement:TEXT}]");
    LargeOrganisation.into(tree);
    LargePolicies.into(tree);
    cascade(tree);
    managers(tree);
    isms(tree);
    return tree;
  }

  private static void cascade(ObjectNode tree) {
    put(
        tree,
        "objectives",
        list(
            20,
            i ->
                "{id:'o-%d',statement:TEXT,coreValues:[{to:'v-%d'}],rollUp:{method:{method:'all'},conditional:'AS_UNMET',notEvaluable:'BLOCKS',reason:TEXT}}"
                    .formatted(i, i % 5)));
    put(
        tree,
        "targets",
        list(
            60,
            i ->
                "{id:'t-%d',statement:TEXT,kind:'KPI',objectives:[{to:'o-%d'}],dueDate:'2026-03-31',measures:[{indicator:'i-%d',criterion:{is:'at-least',bound:'98 %%'}}]}"
                    .formatted(i, i % 20, i)));
    put(
        tree,
        "controlObjectives",
        list(80, i -> "{id:'co-%d',statement:TEXT,targets:[{to:'t-%d'}]}".formatted(i, i % 60)));
    put(
        tree,
        "controls",
        list(
            150,
            i ->
                "{id:'c-%d',name:TEXT,kind:'%s',controlObjectives:[{to:'co-%d'}],units:['u-%d'],steps:%s}"
                    .formatted(i, i < 80 ? "TECHNICAL" : "OPERATIONAL", i % 80, i % 60, STEPS)));
  }

  private static void managers(ObjectNode tree) {
    put(
        tree,
        "securityPolicies",
        list(
            20,
            i ->
                "{id:'s-%d',title:TEXT,laidDownBy:{person:'p-2',role:'MANAGER'},on:'2025-05-01',controlObjectives:['co-%d','co-%d','co-%d','co-%d'],controls:['c-%d']}"
                    .formatted(i, 4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3, 4 * i)));
    put(
        tree,
        "controlReviews",
        list(
            30,
            i ->
                "{control:'c-%d',period:'2024-04-01/2025-03-31',risks:[{risk:'r-%d',before:{impact:2,likelihood:2},after:{impact:1,likelihood:1}}],costPerYear:'JPY 1000',judgements:[{axis:'EFFECTIVENESS',grade:'GOOD',reason:TEXT,by:MANAGER,on:'2025-05-01'},{axis:'EFFICIENCY',grade:'FAIR',reason:TEXT,by:MANAGER,on:'2025-05-01'}]}"
                    .formatted(i, 30 + i)));
    put(
        tree,
        "exceptions",
        list(
            30,
            i ->
                "{id:'x-%d',principle:{kind:'control',control:'c-%d'},unit:'u-%d',reason:TEXT,closeness:TEXT,compensatingMeasures:[TEXT],residual:{level:{impact:1,likelihood:1}},floor:{statement:TEXT,form:{form:'up-to-grade',highest:'ACCEPTABLE'}},requestedBy:{person:'p-%d',role:'EMPLOYEE'},grant:{approver:{person:'p-1',role:'CISO'},decidedOn:'2025-06-01',until:'2026-05-31'}}"
                    .formatted(i, 30 + i, 10 + i, 10 + i % 30)));
    put(
        tree,
        "improvements",
        list(
            30,
            i ->
                "{id:'m-%d',statement:TEXT,unit:'u-%d',proposer:'p-%d',controls:['c-%d'],targets:['t-%d'],motivation:TEXT,effect:TEXT,steps:[{state:'PROPOSED',on:'2025-05-01'},{state:'UNDER_REVIEW',on:'2025-05-10'},{state:'ADOPTED',on:'2025-05-20'},{state:'CARRIED_OUT',on:'2025-06-20'}]}"
                    .formatted(i, 10 + i, 10 + i % 30, i, i)));
    put(
        tree,
        "assets",
        list(
            40,
            i ->
                "{id:'a-%d',name:TEXT,kind:'%s',owner:'u-%d',needs:[{property:'CONFIDENTIALITY',level:'HIGH'}],restrictions:[{ground:'LAW',reference:TEXT}]}"
                    .formatted(i, i % 2 == 0 ? "PAPER" : "DATA", i)));
    put(
        tree,
        "authorships",
        list(
            40,
            i ->
                (i < 20
                        ? "{item:'OBJECTIVE',id:'o-%d',author:{person:'p-1',role:'CISO'},on:'2025-05-01'}"
                        : "{item:'CONTROL',id:'c-%d',author:MANAGER,on:'2025-05-01'}")
                    .formatted(i)));
  }

  private static void isms(ObjectNode tree) {
    String items =
        list(
            81,
            i ->
                "{id:'n-%d',kind:'%s',statement:TEXT}"
                    .formatted(i, i == 80 ? "BASIC_POLICY" : i < 20 ? "OBJECTIVE" : "TARGET"));
    String entries =
        list(
            81,
            i ->
                "{item:'n-%d',element:{kind:'%s',id:'%s'}}"
                    .formatted(
                        i,
                        i == 80 ? "POLICY" : i < 20 ? "OBJECTIVE" : "TARGET",
                        i == 80 ? "risk-policy" : i < 20 ? "o-" + i : "t-" + (i - 20)));
    put(tree, "isms", "{edition:TEXT,items:" + items + ",entries:" + entries + "}");
  }

  /** A list of so many elements, each written for its number from 0 on. */
  static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  /** Reads lenient JSON in which TEXT and MANAGER stand for a text and for who decides. */
  static void put(ObjectNode tree, String name, String json) {
    String full =
        json.replace("MANAGER,", "{person:'p-2',role:'MANAGER'},").replaceAll("\\bTEXT\\b", TEXT);
    try {
      tree.set(name, LENIENT.readTree(full));
    } catch (JsonProcessingException wrong) {
      throw new IllegalStateException(name, wrong);
    }
  }
}
