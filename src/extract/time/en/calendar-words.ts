/** Words of the calendar and the clock with the number each stands for. Lower case, without their stops. */

export const MONTHS =
  "january jan=1 february feb=2 march mar=3 april apr=4 may=5 june jun=6 july jul=7 august aug=8 september sept sep=9 october oct=10 november nov=11 december dec=12";

/** 1 is Monday, as in ISO 8601. */
export const WEEKDAYS =
  "monday mon=1 tuesday tues tue=2 wednesday wed weds=3 thursday thurs thur thu=4 friday fri=5 saturday sat=6 sunday sun=7";

/** Short forms that are words of their own: they count only before a stop, a number or a date. */
export const SHORT_FORMS = "jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed weds thurs thur thu fri sat sun";

/** Names that are other words too, or people's: they count only where the words beside them speak of time. */
export const AMBIGUOUS_MONTHS = "may march april june august";

/** The letter of TIMEX3 for each unit. */
export const UNITS =
  "second seconds=S minute minutes min mins=M hour hours=H day days=D week weeks=W fortnight fortnights=F weekend weekends=WE month months=MO quarter quarters=Q year years=Y decade decades=E century centuries=C millennium millennia=L";

/** Parts of the day; the second word of TIMEX3 values. */
export const DAY_PARTS = "morning mornings=MO afternoon afternoons=AF evening evenings=EV night nights=NI dawn=MO dusk=EV midday=MI";

export const SEASONS = "spring springtime=SP summer summertime=SU autumn fall=FA winter wintertime=WI";

export const NUMBERS =
  "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000";

export const ORDINALS =
  "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30";

export const DECADES = "twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9";

/** Zones and summer times as papers print them after a clock time. */
export const ZONES =
  "gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wat eat sast z eastern";

/** What follows a weekday or month that is part of a name: papers and broadcasts, mostly. */
export const NAME_NEIGHBOURS =
  "times mail telegraph mirror express herald post independent sun star tribune world people night-live school league football service services mass brunch agreement rising revolution movement protocol accord accords group clubs club massacre bloodbath business";

/** What stands before one that is part of a name. */
export const NAME_BEGINNINGS = "black bloody good palm easter ash maundy cyber super fat ruby girl freaky casual";
