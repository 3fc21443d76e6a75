package org.okr4j.core;

/** Whose objective it is, from the widest to the narrowest. */
public enum OrgLevel {
    /** The whole company. */
    COMPANY,

    /** A department, division or area. */
    DEPARTMENT,

    /** A team. */
    TEAM,

    /** One person. */
    INDIVIDUAL
}
