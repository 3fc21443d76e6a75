package org.okr4j.core.text;

import java.util.Locale;

/**
 * What a word or a phrase of a lexicon is for. In a table the classes are written in small letters, joined by hyphens.
 *
 * <p>Words of some classes stand for a value, which the table writes before them: {@code 12 : twelve, a dozen}.
 */
public enum WordClass {
    /** A number; its value is the number: {@code 12 : twelve}. */
    NUMBER,

    /** A place in a row; its value is a number: {@code 1 : first}. */
    ORDINAL,

    /** What a number before it is multiplied by; its value is a number: {@code 1000 : thousand, k}. */
    MAGNITUDE,

    /** A multiple of the start; its value is a number: {@code 2 : double, twice}. */
    MULTIPLE,

    /** An equal part of a whole; its value is how many of them it has: {@code 3 : third, thirds}. */
    FRACTION,

    /** What makes a number before it a multiple: {@code x}, {@code times}. */
    TIMES,

    /** A currency; its value is the ISO code: {@code USD : $, dollars}. */
    CURRENCY,

    /** A hundredth: {@code percent}, {@code %}. */
    PERCENT,

    /** A step of a scale, which makes a change of one: {@code points}, {@code pp}. */
    POINTS,

    /** A unit of time; its value is an ISO period or duration: {@code P7D : week, weeks}. */
    TIME_UNIT,

    /** A comparison before a number; its value is a sign: {@code >= : at least}. */
    COMPARISON_BEFORE,

    /** A comparison after a number or its unit; its value is a sign: {@code >= : or more}. */
    COMPARISON_AFTER,

    /** A comparison with a level, even behind a verb of change: {@code below} in "churn falls below 3%". */
    LIMIT,

    /** What opens a range: {@code between}. */
    RANGE_OPENING,

    /** What stands between the ends of a range: {@code to}, {@code and}. */
    RANGE_JOINT,

    /** What is before the start of a change: {@code from}. */
    FROM,

    /** What is before the end of a change: {@code to}. */
    TO,

    /** What is before the size of a change: {@code by}. */
    BY,

    /** What makes a number after it a change: {@code up}, {@code plus}. */
    CHANGE,

    /** A verb or noun of change on a scale, which makes a number next to it a change: {@code grow}, {@code reduction}. */
    SHIFT,

    /** What is before a whole: {@code of}, {@code out of}. */
    OF,

    /** What is before a unit that is divided by: {@code per}, {@code each}. */
    PER,

    /** What asks something of each of many: {@code every}, {@code all}. */
    EACH,

    /** What joins the items of a list: {@code and}. */
    AND,

    /** What may stand between a phrase and its number: {@code a}, {@code the}. */
    ARTICLE,

    /** A word that ends the name of what is counted: {@code in}, {@code who}, {@code are}. */
    FUNCTION,

    /** A verb that needs another one: {@code have}, {@code will}. */
    HELPING,

    /** What is counted, though its ending does not say so: {@code people}. */
    PLURAL,

    /** The ending of words for what is counted: {@code s}. */
    PLURAL_ENDING,

    /** An ending that looks like one of those and is none: {@code ss}. */
    SINGULAR_ENDING,

    /** People, of whom {@code 5x} means five: {@code engineers}. */
    PERSON,

    /** A thing whose multiple is a level and no change: {@code replication}. */
    LEVEL,

    /** What is before a place in a row that counts: {@code top}. */
    RANK,

    /** What makes a number before it an addition: {@code more}, {@code additional}. */
    MORE,

    /** What makes a number before it a deduction: {@code less}, {@code fewer}. */
    LESS,

    /** A comparative upwards, which makes a share before it a change: {@code higher}, {@code longer}. */
    HIGHER,

    /** A comparative downwards, which makes a share before it a change: {@code lower}, {@code faster}. */
    LOWER,

    /** What turns a number into none: {@code no}, {@code zero}. */
    NO,

    /** What is before or after a number from which the text starts: {@code currently}, {@code baseline}. */
    BASELINE,

    /** What is before the number that is to be reached, where the text says so: {@code target}. */
    TARGET,

    /** What is before a number beyond the target: {@code stretch}. */
    STRETCH,

    /** What is before a number that is all there are: {@code all}, {@code the existing}. */
    WHOLE,

    /** What is before a number that narrows what is counted: {@code with more than}, {@code across}. */
    CONDITION,

    /** What gives what is counted a property: {@code with}. */
    HAVING,

    /** A word before a number that is a name and no quantity: {@code tier}, {@code version}. */
    LABEL,

    /** What numbers a title: {@code KR}, {@code key result}. */
    ENUMERATION,

    /** What opens a statement of an objective with its key results: {@code I will}. */
    PROMISE,

    /** What is between the objective and the key results of a statement: {@code as measured by}. */
    MEASURED_BY,

    /** What says that a count begins anew and grows as things are won: {@code new}, {@code acquire}. */
    GAINED,

    /** What is done to learn a number that nobody knows yet: {@code measure}. */
    GAUGE,

    /** A part of a way that is reached one by one: {@code steps}. */
    STEP,

    /** A step of a scale that is itself in percent: {@code percentage points}. */
    PERCENT_POINTS,

    /** What is before the name of who owns it: {@code owner}. */
    OWNER,

    /** What is before how it stands: {@code status}, {@code score}. */
    STANDING,

    /** A phrase whose numbers are none: {@code double down}, {@code 24/7}. */
    IDIOM,

    /** What is left in the place of a number; its value is {@code unfilled} or {@code redacted}. */
    PLACEHOLDER,

    /** What follows digits and makes them a place in a row: {@code th}. */
    ORDINAL_ENDING,

    /** A month; its value is 1 to 12. */
    MONTH,

    /** What is before the number of a quarter: {@code q}, {@code quarter}. */
    QUARTER,

    /** What is before the number of a half of the year: {@code h}. */
    HALF,

    /** A year that may begin in another month than January: {@code fy}. */
    FISCAL_YEAR,

    /** A period that ends with the cycle or its parts; its value is {@code week}, {@code month}, {@code quarter}, {@code half}, {@code year} or {@code cycle}. */
    PERIOD,

    /** The end of such a period in one word; its value as there: {@code quarter : eoq}. */
    PERIOD_END,

    /** What is before the period in which the cycle is: {@code this}, {@code the}. */
    THIS,

    /** What is before the period after it: {@code next}. */
    NEXT,

    /** An event that ends and so dates what is before it: {@code sprint}, {@code semester}. */
    EVENT,

    /** What is before a last day: {@code by}, {@code before}, {@code until}. */
    DEADLINE,

    /** A verb before a period that is ended with a result: {@code finish}. */
    ENDING,

    /** What is before a period in which something is to be reached: {@code in}, {@code during}, {@code this}. */
    DURING,

    /** What is before a time that something may take: {@code within}. */
    WITHIN,

    /** The last part of a period: {@code end of}. */
    END_OF,

    /** A word right before a period that the thing it is about happened in: {@code hired in}, {@code done in}. */
    HAPPENED,

    /** What something is compared with, and not done in: {@code compared to}, {@code since}. */
    COMPARED,

    /** A verb of motion upwards, in every form: {@code grow}, {@code increased}. */
    RISE,

    /** A verb of motion downwards: {@code reduce}, {@code decreasing}. */
    FALL,

    /** A verb of becoming better, whichever way that is: {@code improve}. */
    IMPROVE,

    /** A verb of staying: {@code keep}, {@code remains}. */
    KEEP,

    /** A verb of getting to a number: {@code reach}, {@code achieve}. */
    REACH,

    /** A verb of adding to a count: {@code add}. */
    ADD,

    /** What only says that the verb behind it is to be so: {@code ensure}, {@code make sure}. */
    ENSURE,

    /** A verb of looking at something, whatever comes of it: {@code explore}. */
    TENTATIVE,

    /** A verb without an end: {@code support}, {@code promote}. */
    OPEN_VERB,

    /** A verb of changing what is there, or of dealing with it: {@code update}, {@code manage}. */
    REWORK,

    /** A verb of a gate that is passed once: {@code launch}, {@code migrated}. */
    GATE,

    /** A verb of making, which is a gate or work as its object says: {@code build}, {@code created}. */
    MAKE,

    /** A verb of work that is done: {@code publish}, {@code written}. */
    WORK,

    /** A form that only helps another verb, or links an adjective: {@code is}, {@code has}, {@code will}. */
    AUXILIARY,

    /** An auxiliary that makes the verb behind it something that its subject did: {@code has}. */
    PERFECT,

    /** A past form or participle of a verb: {@code written}. */
    PARTICIPLE,

    /** A form of a verb behind one that it is said of: {@code reaches}. */
    PRESENT,

    /** A form of a verb that tells how, or what goes on: {@code writing}. */
    GERUND,

    /** Who does something, or what they do, so that a number of them is an effect: {@code customers}, {@code orders}. */
    ACTOR,

    /** A word for an effect on people, the business or a system: {@code revenue}, {@code latency}. */
    EFFECT,

    /** The name of one figure, so that an objective with it reads like a key result: {@code churn rate}. */
    KEY_FIGURE,

    /** What is better when it is less: {@code errors}, {@code waiting time}. */
    BURDEN,

    /** What only says that something is counted: {@code number}. */
    COUNTER,

    /** What work puts out, so that a number of it is work done: {@code blog posts}. */
    OUTPUT,

    /** A thing on paper or a way of working, whose making is work: {@code plan}, {@code process}. */
    PAPER,

    /** A thing that runs or that people can use, which one has or has not: {@code app}. */
    PRODUCT,

    /** A noun of a gate that is passed once: {@code launch}, {@code migration}. */
    RELEASE,

    /** A ratio, which is never vain: {@code rate}, {@code conversion}. */
    RATIO,

    /** A number that counts attention: {@code followers}, {@code page views}. */
    VANITY,

    /** A word that counts attention where the text speaks of a medium, and else may mean anything: {@code sessions}. */
    MEDIUM_VANITY,

    /** A medium in which attention is counted: {@code website}, {@code podcast}. */
    MEDIUM,

    /** A number that counts attention and may stand for value: {@code subscribers}, {@code downloads}. */
    ATTENTION,

    /** A word that says upwards of a thing: {@code higher}, {@code growth of}. */
    UPWARD,

    /** A word that says downwards of a thing: {@code lower}, {@code reduction}. */
    DOWNWARD,

    /** A word that says better of a thing: {@code faster}. */
    BETTER,

    /** A word that is open to opinion: {@code reliable}, {@code easy}. */
    VAGUE,

    /** A word that says in most cases only: {@code generally}. */
    HEDGE,

    /** A state that is reached, or is not: {@code complete}, {@code in place}. */
    DONE,

    /** Everything of a kind: {@code all}, {@code each}. */
    UNIVERSAL,

    /** How often: {@code weekly}, {@code every month}. */
    CADENCE,

    /** How it is done, where it stands before a verb: {@code successfully}. */
    MANNER,

    /** What begins a clause that only tells which one is meant: {@code that}, {@code who}. */
    RELATIVE,

    /** What joins two clauses: {@code and}. */
    JOINING,

    /** What is before a gerund that tells how: {@code by}, {@code through}. */
    MEANS,

    /** What is before what comes along with what is done: {@code with}. */
    ACCOMPANIMENT,

    /** What ends a noun phrase: {@code of}, {@code with}. */
    PREPOSITION,

    /** What begins a noun phrase: {@code the}, {@code our}. */
    DETERMINER,

    /** Who acts, where a team speaks of itself: {@code we}. */
    WE,

    /** Not: {@code no}, {@code never}. */
    NOT,

    /** A degree or a praise that nobody can check: {@code significantly}, {@code world-class}. */
    EMPTY,

    /** What makes a count one since the beginning, which never goes down: {@code total}, {@code all time}. */
    TOTAL,

    /** A word that stands in any sentence: {@code the}, {@code of}, {@code increase}. */
    COMMON,

    /** A short form that every reader knows: {@code NPS}, {@code GDPR}. */
    ABBREVIATION,

    /** What is before a name that only insiders know: {@code project}. */
    CODENAME,

    /** What a text is about; its value is the name of a theme: {@code retention : churn, renewal}. */
    THEME;

    /**
     * Returns what tables call the class.
     *
     * @return the name, such as {@code comparison-before}
     */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
