package renkei.proof;

import java.time.YearMonth;

/**
 * What arrived in one month.
 *
 * @param sent sendings of the office
 * @param sentTo how many offices they went to
 * @param received sendings to the office
 * @param receivedFrom how many offices they came from
 * @param partners how many offices something was exchanged with, either way
 */
record MonthLine(YearMonth month, long sent, int sentTo, long received, int receivedFrom, int partners) {}
