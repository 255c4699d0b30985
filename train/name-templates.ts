import { TAG, type TagRow, type TagSpan } from "./name-rows.ts";
import type { Values } from "./name-values.ts";

/** Sentences of calls; a slot in braces is one value. Written for training: the spoken benchmark has its own. */
const TEMPLATES: readonly string[] = `
{name}
{name}
{first}
{first} {last}
it's {name}
it is {name}
yes it's {name}
my name is {name}
my name's {name} and I have a question
the name is {name}
hi, this is {name} calling about my bill
hello, {name} here
this is {first} from {city}
I'm {name}, I called yesterday
I am {name}
you can call me {first}
can I speak to {name} please
could you put me through to {name}
I had an appointment with {last}
I'd like to see Dr. {last} next week
Dr {name} referred me
it's for my son {first}
my wife {first} has the same plan
my daughter's name is {first}
the account is in the name of {name}
book a table under {name} for 7 pm
the reservation is under {last}
put it under {name}
it should be under {first}'s name
send 50 dollars to {name}
transfer 200 to {first}'s account
text {first} that I am late
call {first}
call {name} at work
email {first} about the meeting
remind me to ring {first} tomorrow
remove {name} as authorized user
is {first} working today
does {first} do fillings
tell {first} I said hi
thanks {first}, that helps
thank you, {first}
hi {first}, can you help me
good morning {first}
my first name is {first} and my last name is {last}
first name {first}
last name {last}
surname {last}
{last}, {first}
{first} {last} speaking
the cardholder is {name}
my husband {first} and I want to come
{first} and {first} will come too
is that {first}
the patient is {name}
emergency contact {name}
mr {last} is waiting
mrs {last} told me so
according to {name}, it was sent
{name} lives at {address}
I spoke with {first} last week
I was talking to {name} about the refund
a friend of {first}'s
from {name} to {name}
{first}: hello?
{name} wrote: I love it
directed by {name} and starring {name}
my address is {address}
I live at {address}
it's {address}
{address}
{street}
send it to {address}
please ship it to {street} by Friday
the delivery address is {address}, thanks
we moved to {address} last year
change my address to {address}
my office is at {street}
it was delivered to {address} instead of {street}
I want to pick it up at {street}
{name}
{address}
{name}, {street}
meet me at {street} at 6
ship to: {name}
{address}

deliver it to:
{name}
{address}
bill to {name}, {address}
the address for {name} is {address}
{name} of {street}
{name} moved from {city} to {address}
both at {street} and at {street}
any new mail from {first}
did {first} write back
show me what {name} posted
what is {name}'s number
find {first}'s address
when is {first}'s birthday
is {name} coming tonight
add {name} to my contacts
play something by {name}
the new song of {name}
a book by {name}
tell me about {name}
who is {name}
how old is {name}
forward this to {name} and {first}
invite {first}, {first} and {first} to lunch
lunch with {first} on Friday
schedule a call with {name} for monday
ask {first} whether she is free
everybody knows {first} as {first}
we named our baby {first}
she called him {first}
{first} is from {firm}
{name} works at {firm}
{name} founded {firm} in {city}
{name}, who was born in {city}, leads {firm}
the players {name} and {name} met in {city}
police in {city} arrested {name}
a great fan of {name}, wrote {first}
said {name}, a teacher from {city}
{first} told us that {name} left {firm}
I paid {name} 120 euros on friday
set up a standing order to {name} for 300 pounds
pay {name} the rent on the 1st
the transfer to {name} did not go through
cancel the booking for {name}
the booking was made under {name}
open an account under the name {name}
it's {name}, I'll be late for my reservation
I'm {name} and I'm running late
there is a therapist, {name}, in {city}
{name} is a doctor in {city}
how about {name} in {city}
would you like to see {name}
your appointment with {name} is confirmed
{first} will receive the money
it goes to {first}
yes, to {first}
no, {name}
sorry, {first} not {first}
{name} then
my postcode is {postcode}
it's {postcode}
{postcode}
{postcode}
the zip code is {postcode}
I said {postcode}
{birth}
the {birth}
it's {birth}
my date of birth is {birth}
I was born on {birth}
{birth} that's my birthday
born {birth} in {city}
`
  .trim()
  .split("\n");

/** The same frames, and others, with what is nobody's data. */
const HARMLESS: readonly string[] = `
{thing}
{thing}
{thing}
{thing} please
it's {thing}
I'd like {thing}
do you have {thing}
the {thing}
{thing} and {thing}
I am in {city}
I want to fly to {city}
what is the weather in {city}
{city}
in {city}
find me a {thing} in {city}
this is {thing}
I'm {thing}
my order of {thing} is late
call {thing}
{city} weather
weather {city}
people in {city} and {city}
flights from {city} to {city}
how far is {city}
is {thing} on my shopping list
add {thing} to the list
search for {thing}
{thing} research
are {thing} expensive
turn on the {thing}
email from {firm}
the number of {firm}
{firm}
I work at {firm}
{firm} in {city} is closed
a table at {firm}
{firm} opened a branch in {city}
the {thing} of {firm} is {thing}
I bought {thing} from {firm}
is {firm} busy now
{appointment}
{appointment}
on {appointment}
how about {appointment}
can I come on {appointment}
{appointment} please
the {appointment}
move it to {appointment}
it's {appointment}
we are open {appointment}
between {appointment} and {appointment}
`
  .trim()
  .split("\n");

const TAG_OF: Readonly<Record<string, number>> = {
  name: TAG.PERSON,
  first: TAG.PERSON,
  last: TAG.PERSON,
  address: TAG.ADDRESS,
  street: TAG.ADDRESS,
  postcode: TAG.POSTCODE,
  birth: TAG.DOB,
};

/** Rows made from templates, a personal and a harmless one in turn. */
export function templateRows(values: Values, random: () => number, count: number): readonly TagRow[] {
  const rows: TagRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const templates = index % 2 === 0 ? TEMPLATES : HARMLESS;
    const template = templates[Math.floor(random() * templates.length)] ?? "{name}";
    rows.push(fill(template, values));
  }
  return rows;
}

function fill(template: string, values: Values): TagRow {
  let text = "";
  const spans: TagSpan[] = [];
  for (const [part, slot] of [...template.matchAll(/\{(\w+)\}|[^{]+/g)].map(([all, name]) => [all, name])) {
    if (slot === undefined) {
      text += part;
      continue;
    }
    const start = text.length;
    text += draw(slot, values);
    const tag = TAG_OF[slot];
    if (tag !== undefined) spans.push({ start, end: text.length, tag });
  }
  return { text, spans, weight: 1 };
}

/** A value for a slot of a template. */
function draw(slot: string, values: Values): string {
  switch (slot) {
    case "name":
      return values.name();
    case "first":
      return values.first();
    case "last":
      return values.last();
    case "address":
      return values.address();
    case "street":
      return values.street();
    case "firm":
      return values.firm();
    case "city":
      return values.city();
    case "postcode":
      return values.postcode();
    case "birth":
      return values.birth();
    case "appointment":
      return values.appointment();
    default:
      return values.thing();
  }
}
