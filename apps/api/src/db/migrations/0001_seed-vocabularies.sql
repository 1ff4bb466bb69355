-- The words that jobs may use. Equal to src/db/vocabularies.ts by a test. Only a migration may add one:
-- drop the table's insert trigger, insert, create the trigger again.
INSERT INTO `languages` (`code`) VALUES
	('und'), ('aa'), ('ab'), ('ae'), ('af'), ('ak'), ('am'), ('an'), ('ar'), ('as'), ('av'), ('ay'), ('az'), ('ba'),
	('be'), ('bg'), ('bi'), ('bm'), ('bn'), ('bo'), ('br'), ('bs'), ('ca'), ('ce'), ('ch'), ('co'), ('cr'), ('cs'),
	('cu'), ('cv'), ('cy'), ('da'), ('de'), ('dv'), ('dz'), ('ee'), ('el'), ('en'), ('eo'), ('es'), ('et'), ('eu'),
	('fa'), ('ff'), ('fi'), ('fj'), ('fo'), ('fr'), ('fy'), ('ga'), ('gd'), ('gl'), ('gn'), ('gu'), ('gv'), ('ha'),
	('he'), ('hi'), ('ho'), ('hr'), ('ht'), ('hu'), ('hy'), ('hz'), ('ia'), ('id'), ('ie'), ('ig'), ('ii'), ('ik'),
	('io'), ('is'), ('it'), ('iu'), ('ja'), ('jv'), ('ka'), ('kg'), ('ki'), ('kj'), ('kk'), ('kl'), ('km'), ('kn'),
	('ko'), ('kr'), ('ks'), ('ku'), ('kv'), ('kw'), ('ky'), ('la'), ('lb'), ('lg'), ('li'), ('ln'), ('lo'), ('lt'),
	('lu'), ('lv'), ('mg'), ('mh'), ('mi'), ('mk'), ('ml'), ('mn'), ('mr'), ('ms'), ('mt'), ('my'), ('na'), ('nb'),
	('nd'), ('ne'), ('ng'), ('nl'), ('nn'), ('no'), ('nr'), ('nv'), ('ny'), ('oc'), ('oj'), ('om'), ('or'), ('os'),
	('pa'), ('pi'), ('pl'), ('ps'), ('pt'), ('qu'), ('rm'), ('rn'), ('ro'), ('ru'), ('rw'), ('sa'), ('sc'), ('sd'),
	('se'), ('sg'), ('sh'), ('si'), ('sk'), ('sl'), ('sm'), ('sn'), ('so'), ('sq'), ('sr'), ('ss'), ('st'), ('su'),
	('sv'), ('sw'), ('ta'), ('te'), ('tg'), ('th'), ('ti'), ('tk'), ('tl'), ('tn'), ('to'), ('tr'), ('ts'), ('tt'),
	('ug'), ('uk'), ('ur'), ('uz'), ('ve'), ('vi'), ('vo'), ('wa'), ('wo'), ('xh'), ('yi'), ('yo'), ('za'), ('zh'),
	('zu'), ('ace'), ('arz'), ('ast'), ('bar'), ('bho'), ('ceb'), ('ckb'), ('crh'), ('doi'), ('fil'), ('frp'),
	('gom'), ('gsw'), ('haw'), ('hmn'), ('hsb'), ('ilo'), ('kab'), ('kmr'), ('lmo'), ('lus'), ('mai'), ('mni'),
	('nds'), ('nso'), ('pag'), ('pam'), ('pap'), ('pnb'), ('prs'), ('rom'), ('scn'), ('sma'), ('sme'), ('smj'),
	('smn'), ('szl'), ('tzl'), ('vec'), ('war'), ('yua'), ('yue'), ('ar-AE'), ('ar-EG'), ('ar-MA'), ('ar-SA'),
	('de-AT'), ('de-CH'), ('de-DE'), ('en-AU'), ('en-CA'), ('en-GB'), ('en-IE'), ('en-IN'), ('en-NZ'), ('en-US'),
	('en-ZA'), ('es-419'), ('es-AR'), ('es-CL'), ('es-CO'), ('es-ES'), ('es-MX'), ('es-PE'), ('es-US'), ('fr-BE'),
	('fr-CA'), ('fr-CH'), ('fr-FR'), ('it-CH'), ('it-IT'), ('nl-BE'), ('nl-NL'), ('pt-BR'), ('pt-PT'), ('sr-Cyrl'),
	('sr-Latn'), ('zh-CN'), ('zh-HK'), ('zh-Hans'), ('zh-Hant'), ('zh-TW');
--> statement-breakpoint
INSERT INTO `vendors` (`id`) VALUES
	('none'), ('other'), ('alibaba'), ('amazon'), ('anthropic'), ('apertium'), ('azure'), ('deepl'), ('google'),
	('google-advanced'), ('intento'), ('lara'), ('libretranslate'), ('marian'), ('microsoft'), ('modernmt'),
	('openai'), ('papago'), ('systran'), ('tencent'), ('yandex');
--> statement-breakpoint
CREATE TRIGGER `languages_closed_insert` BEFORE INSERT ON `languages` BEGIN SELECT RAISE(ABORT, 'languages is a closed vocabulary'); END;
--> statement-breakpoint
CREATE TRIGGER `languages_closed_update` BEFORE UPDATE ON `languages` BEGIN SELECT RAISE(ABORT, 'languages is a closed vocabulary'); END;
--> statement-breakpoint
CREATE TRIGGER `languages_closed_delete` BEFORE DELETE ON `languages` BEGIN SELECT RAISE(ABORT, 'languages is a closed vocabulary'); END;
--> statement-breakpoint
CREATE TRIGGER `vendors_closed_insert` BEFORE INSERT ON `vendors` BEGIN SELECT RAISE(ABORT, 'vendors is a closed vocabulary'); END;
--> statement-breakpoint
CREATE TRIGGER `vendors_closed_update` BEFORE UPDATE ON `vendors` BEGIN SELECT RAISE(ABORT, 'vendors is a closed vocabulary'); END;
--> statement-breakpoint
CREATE TRIGGER `vendors_closed_delete` BEFORE DELETE ON `vendors` BEGIN SELECT RAISE(ABORT, 'vendors is a closed vocabulary'); END;
