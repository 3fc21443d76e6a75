package org.okr4j.core.text;

/** Signs that many languages write alike. */
final class CommonSigns {
    static final String TABLE = """
            [percent]
            %, percent, per cent, pct

            # ISO 4217, with the signs of the Unicode block Currency Symbols.
            [currency]
            USD : $, us$, usd, dollar{,s}, us dollar{,s}
            EUR : €, eur, euro{,s}
            GBP : £, gbp, pounds sterling
            JPY : ¥, jpy, yen
            INR : ₹, inr, rs., rupees
            KRW : ₩, krw
            CHF : chf
            CAD : ca$, c$, cad
            AUD : au$, a$, aud
            BRL : r$, brl
            SEK : sek
            NOK : nok
            DKK : dkk
            PLN : zł, pln
            CNY : cny, rmb
            RUB : ₽, rub
            TRY : ₺
            UAH : ₴, uah
            """;

    private CommonSigns() {}
}
