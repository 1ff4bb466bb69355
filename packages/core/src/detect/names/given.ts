import { wordSet } from "../words/word-set.ts";

/**
 * The most frequent given names of many languages, written for this project. Enough to tell "Hola Marta" from "Hola equipo"; who
 * else is named, the name tagger finds. A feature, never a verdict. Lower case, no accents.
 */
const CLEAR = wordSet(`
  aarav aaron abby abel abigail ada adam adama addison adele adil aditya adrian adrien agnes ahmad ahmed aidan aiden
  aime aimee aina ajay akira alain alan albert alberto aldo alec alejandro alex alexa alexander alexandra alexandre
  alexis alfonso alfred alfredo ali alice alicia alison allan allen allison alphonse amal amanda amandine amelia amelie
  amir amit amy ana anastasia anatole anders anderson andre andrea andreas andrei andres andrew andy aner angela
  angelika angelina anita anja anjali anke ann anna anne annette annie annika anthony antoine anton antonio aran archie
  arjun armand armando arne arnold arthur artur arturo ashley astrid aubrey aude audrey august aurelia ava axel ayat
  aziz babu bader bandar barbara baris barry bart bas beata beatrice becky ben benedetta benedetto benjamin benoit
  berat bernadette bernard bert berta beth bethany betty beverly bice bjorn bob bobby bodo boris borja brad bradley
  brandon brenda brendan brett brian bridget britta brittany bruce bruno bryan bryce caio caleb cameron camilla camille
  carine carl carla carlo carlos carly carmela carmen carol carole carolina caroline carolyn carrie casey cassandra
  catalina catarina catherine cathy cecile cecilia cedric cesar cesare chad charlene charles charlie charlotte chema
  cheryl chiara chloe chris christiane christina christine christopher cindy claire clare clarence clarice clark
  claudia claudio claus clayton cleo cody colin colleen connor conor conrad constanze cor corey corinne courtney craig
  cristiana cristiano cristina curtis cynthia cyril damien dan dana daniel daniela daniele danielle danny dante dario
  darren dave david davide debbie deborah debra declan delphine denis denise dennis derek derrick desmond diane diego
  dilek dino dirk divya dmitri domingos dominic dominique donald donato donna doris dorothy doug douglas duncan dwayne
  dylan eddie edgar edith eduardo edward edwin egon eileen elaine eleanor elena eli elias elijah eline elisabeth elise
  elizabeth elke ellen ellie emil emile emili emiliano emilie emilio emily emma emre enrico enrique enzo eric erica
  erik erika erin erna ernest ernesto ernst esteban estelle esteve esther ethan eugene eunice evan evelyn evie evren
  eylul fabio fanny farhan federico felipe fergus fernando ferry fidel filipe filippo finn fiona florencia francesca
  francesco francine francisco franck francois frans franz fred freddie frederic frederick frederik freya friedrich
  fritz gabriel gabrielle gail garazi gareth gary gaston gavin gemma genevieve genis geoff geoffrey georg george
  georges georgette gerald gerard german giacomo giancarlo gigi gilbert gilda gillian ginevra gino giorgio giovanna
  giovanni giulia giuliano giulio giuseppe gizem glenn gonul goran gordon graham greet greg gregor gregory greta guido
  guillermo gunnar gunther gustav gustavo guy gwen hajar hakan halime hamish hana hanna hannah hannes hans harald harm
  harold harriet harry hasan hassan hayden hayley hector heidi heinrich heinz helder helen helena helene helga henk
  henri henrik henrique henry herbert herman hermann herve hieu hilda hoang horst howard hubert huda hugh huong ian
  igor ikram ilham ilona imad imen inga inge ingrid irene iria irina irma isaac isabel isabella isabelle ishaan isla
  ismet ivan ivo jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jane janet janice janine jared jari
  jason jasper javi javier jeanette jeanine jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy
  jerome jerry jessica jessie jesus jet jill jim jimmy joan joanna joanne joao joaquin jocelyn joe joel joelle johan
  johann johanna johannes john johnny jon jonas jonathan jorge jos jose josef josefine joseph josephine josette joshua
  joyce juan juana judith judy juha julen jules julia julian juliane julie julien julieta juliette justin justine kai
  kamala karan karen karin karl karla kate katharina katherine kathleen kathryn kathy katia katie katja kayla keith
  kenneth kenny kerem kerry kevin khalid khalil khanh kieran killian kimberly kiran kirsten klara klaus knut koen koos
  koray krishna kristen kristin kurt kyle kylie laila lama lara larry lars laszlo lauren laurent laurie lawrence layla
  leah leen leila leire lena leni leonard leonardo leroy lewis lia liam lies lieve lilian lillian lindsay linus lionel
  lise logan lorenzo loretta lorraine louis louise luc luca lucas lucia luciano lucie lucien lucrezia lucy ludovic
  ludwig luigi luis luisa luise luiz luka lukas luke lupe lutz lydia lydie lynn mabel mackenzie maddi madeleine
  madeline magdalena magi magnus maja malcolm malick malte mandy manolo manuel mara marc marcel marcia marcio marco
  marcos marcus marek margaret margarita margaux margot marguerite mariana marianne marie marilyn marine marion marius
  marjorie marko markus marlene marta martha marti martial martin martina martine marvin mary massimo mateo mathis
  matias matilde matt matteo matthew matthias matti maura maureen maurice maximilian maximo maxine meera megan megha
  melanie melissa melvin mert meryem metin mette michael michaela micheal michel michelangelo michele michelle miguel
  mikael mildred millie milos minh miriam mitchell mohammed moira moises molly monica monika monique morgane morten
  muhammad muhammed muriel nadia nadine nadir naomi natalia natalie natasha nathalie nathan nathaniel neha neil nele
  nell nello nelson ngoc nguyet nicholas nick nicola nicolas nicole niels nigel nikita niklas nikolai nils noah norman
  noura odete odette oisin olaf oleg olivia orlando oscar oskar oswald otto owen ozgur pablo pamela paolo pasquale
  patricia patrick pau paul paula paule pauline paulo pavel pedro peggy pelin penelope pep pepe pere petar pete peter
  phil philip philipp philippe phillip phoebe phuong phyllis pia pier piero pierre pietro pooja priya quang quentin
  quyen rachel radha radu rafa rafael rahul rajan rajiv ralph ramon ramona randall randy raoul raphael raul ravi
  raymond rebecca regis reiner remy renata rene renee rhonda ricard ricardo riccardo richard ricky riet robert roberta
  roberto rocco rodney rodrigo roger rohan rohit roi roland rolf romain romane romeu ron ronald ronnie ronny rory
  rosalind rosemary roser rosie roxanne ruben rudi rui rupa rupert russell ruth ryan sabine sabrina sadie sakura salah
  salim sally salvatore sam samanta samantha samir samuel sanaa sander sandra sandro sandy sanjana sanjay sanna sanne
  sara sarah saul scott sean sebastian selina selma serge sergei sergio seth sevgi sezen shane shankar shannon sharon
  shaun shawn sheila shelley shirley shiva sidney siegfried silke silvia simon simona simone siobhan sira smita sofie
  solange sonia sonja sophia sophie spencer stacey stacy stanley stefan stefano stephanie stephen steve steven stewart
  stuart suat sultan suresh susan susanne suzanne sven svetlana sylvia sylvie takashi tamara tanja tanya tarik tatiana
  ted teresa tereza terry tess thais thanh thea theodore theresa therese thomas thuy tiffany timo timothy tobias todd
  tom tomas tommy toni tony toon torben tracey travis trevor tristan tulin turki tyler tyrone ulrich ursula uwe
  valentin valentine valentino valeria valerie vanda vanessa vasudha vernon veronica vicki victor vijay vikram viktor
  vincent virginie vitoria vittorio vivian vladimir volker wagner wallace walter warren wayne wellington wendy werner
  wesley wilhelm willi william willie wilson xavier xoan yacouba yagmur yara yasar yuki yulia yuri yusuf yvonne zach
  zachary zoe`);

/** Those that also mean something else: a thing, a month, a place, a virtue. */
const AMBIGUOUS = wordSet(`
  abril alba alma amara amber ander ane ange angel angeles anh asia asma aurora avery bailey bala bianca bich bilge
  blanca bonnie bruna candela carina carmine celeste celia cem chandra chelsea christian cinta clara claude constance
  constant consuelo coral cruz crystal daisy dale dao dawn dean delia deniz devi diana dina dolores domenica domingo
  don duc earl elin ella elsa emir ender engin eren esi esperanza eva fanta felice felix fleur floor florence franca
  frances francis franco frank gaia gene gil gina gioia gloria graca grace grant grazia guru hanh hari harsh harvey
  hayat hazel heather hien hoa holly honore hugo hunter huy ida iman irem iris issa ivy jack jackson jade jan jasmine
  jay jean jesse jing jo job jordan josh joy julio june justo kay kaya kelly ken khang khoa kieu kim kumar lance lander
  laura lea lee leo leon leslie lide lien lily lina linda ling linh lino lisa lois lola lot lotte lou lourdes luz
  madison maha malen mar maria marina mario mark mason mats max mei melek merce mercedes mia mike milagros ming miren
  morgan musa nana nancy nella neus nga nhan nhung nia nico nil nina nino noel nora norma ole olga oliver omar onur ot
  paco paloma pascal penny per perry petra phuc piedad pilar pina pino pol poppy prem primo puck rabia raj ray reda
  reese regina rick riley rim rita rob robin roc roman roos rosa rose ross roy ruby rut sabah sai said salvador sami
  santiago santo santos savannah scarlett seda sefa segundo sem serena sienna sofia soledad stella sue surya tam tara
  taylor teo thao theo thien thu tien ties tim tina toan tolga ton tracy trang trinh troy truc trung truong tuan tuyet
  uma umit umut ute uyen valentina vega veli vera victoria ville vinh viola violet virginia vito vittoria wade wanda
  wei wil xuan yan yen zafer zeki`);

/** Takes plain() text. Compound names ("jean-luc", "maria-jose") count by their first part. */
export function isGivenName(word: string): boolean {
  return (
    isClearGivenName(word) ||
    AMBIGUOUS.has(word) ||
    (word.includes("-") && isGivenName(word.slice(0, word.indexOf("-"))))
  );
}

/** A given name that means nothing else. */
export function isClearGivenName(word: string): boolean {
  return CLEAR.has(word) || (word.includes("-") && CLEAR.has(word.slice(0, word.indexOf("-"))));
}
