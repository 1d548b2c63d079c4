package dev.isg.core.programme;

import static dev.isg.core.programme.LargeCompany.list;
import static dev.isg.core.programme.LargeCompany.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The units, the people, the arrangements and the reports of {@link LargeCompany}. */
final class LargeOrganisation {
  private LargeOrganisation() {}

  static void into(ObjectNode tree) {
    put(
        tree,
        "units",
        list(
            60,
            i ->
                i == 0
                    ? "{id:'u-0',name:TEXT,kind:'COMPANY'}"
                    : "{id:'u-%d',name:TEXT,kind:'DEPARTMENT',parent:'u-%d'}"
                        .formatted(i, i < 20 ? 0 : i % 19 + 1)));
    put(tree, "people", list(40, "{id:'p-%d',name:TEXT}"::formatted));
    put(tree, "appointments", list(40, LargeOrganisation::appointment));
    put(
        tree,
        "arrangements",
        "{scope:{statement:TEXT,units:%s,exclusions:%s},committee:{name:TEXT,task:TEXT,members:%s}}"
            .formatted(
                list(50, "'u-%d'"::formatted),
                list(10, i -> "{unit:'u-%d',reason:TEXT}".formatted(50 + i)),
                list(10, "{person:'p-%d',seat:'OTHER',from:'2025-04-01'}"::formatted)));
    put(
        tree,
        "reporting",
        "{riskDepartment:'u-1',interval:'QUARTERLY',from:'2020-04-01',reports:%s,events:%s}"
            .formatted(list(20, LargeOrganisation::report), list(20, LargeOrganisation::event)));
    put(tree, "oversightSystem", "{name:TEXT,overseers:['AUDIT_BOARD_MEMBER']}");
  }

  /** The president, the CISO and a manager; six former CISOs; staff. */
  private static String appointment(int i) {
    if (i == 0) {
      return "{person:'p-0',role:'EXECUTIVE',unit:'u-0',from:'2015-04-01'}";
    }
    if (i == 1) {
      return "{person:'p-1',role:'CISO',unit:'u-0',from:'2025-04-01',appointedBy:'p-0'}";
    }
    if (i == 2) {
      return "{person:'p-2',role:'MANAGER',unit:'u-0',from:'2015-04-01',appointedBy:'p-0'}";
    }
    return i < 9
        ? "{person:'p-%d',role:'CISO',unit:'u-0',from:'%d-04-01',until:'%d-03-31',appointedBy:'p-0'}"
            .formatted(i, 2015 + i, 2016 + i)
        : "{person:'p-%d',role:'%s',unit:'u-%d',from:'2020-04-01',appointedBy:'p-0'}"
            .formatted(i, i == 39 ? "AUDIT_BOARD_MEMBER" : "EMPLOYEE", i);
  }

  private static String report(int i) {
    LocalDate first = LocalDate.parse("2020-04-01").plusMonths(3L * i);
    LocalDate next = first.plusMonths(3);
    return "{period:'%s/%s',by:'p-1',items:[{fact:TEXT}],receipt:{by:{person:'p-0',role:'EXECUTIVE'},on:'%s'}}"
        .formatted(first, next.minusDays(1), next.plusDays(10));
  }

  private static String event(int i) {
    String[] hops = {
      "FIELD_NOTICED",
      "RISK_DEPARTMENT_TOLD",
      "FIRST_RESPONSE",
      "MANAGEMENT_TOLD",
      "PRIMARY_RESPONSE",
      "SECONDARY_RESPONSE"
    };
    return "{id:'e-%d',title:TEXT,unit:'u-%d',hops:%s}"
        .formatted(
            i,
            i,
            list(
                6,
                j -> "{hop:'%s',at:'2025-05-0%dT01:00:00Z',by:'p-2'}".formatted(hops[j], j + 1)));
  }
}
