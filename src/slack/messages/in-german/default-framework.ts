import type { defaultFramework as english } from '../in-english/default-framework.js';
import { defaultKinds } from './default-kinds.js';

/** What the default framework says, sentence by sentence. What a company wrote itself stays as it is written. */
export const defaultFramework: typeof english = {
  ...defaultKinds,
  'You learn the code, the tools and the product, and it shows from week to week.':
    'Du lernst Code, Werkzeuge und Produkt kennen, und man merkt es von Woche zu Woche.',
  'You ask early when stuck, and write down what you found out.':
    'Du fragst früh, wenn du festhängst, und schreibst auf, was du herausgefunden hast.',
  'You read and review small changes of others.': 'Du liest und prüfst kleine Änderungen anderer.',
  'You finish well-described tasks within days.': 'Du schließt gut beschriebene Aufgaben in wenigen Tagen ab.',
  'Your changes come with tests and pass review after a round or two.':
    'Deine Änderungen bringen Tests mit und bestehen das Review nach ein, zwei Runden.',
  'You correct small gaps in the docs you work with.': 'Du schließt kleine Lücken in den Docs, mit denen du arbeitest.',
  'What you finish works for the people it was made for.':
    'Was du fertigstellst, funktioniert für die, für die es gemacht ist.',
  'You check afterwards whether a fix really helped.': 'Du prüfst hinterher, ob eine Korrektur wirklich geholfen hat.',
  'You need less help with the same kind of task than a month ago.':
    'Du brauchst bei gleichen Aufgaben weniger Hilfe als vor einem Monat.',
  'Something you wrote or fixed is still in use after a few months.':
    'Etwas, das du geschrieben oder repariert hast, ist nach ein paar Monaten noch in Gebrauch.',
  'Your first-weeks notes make the start easier for the next person.':
    'Deine Notizen aus den ersten Wochen erleichtern der nächsten Person den Anfang.',
  'A small habit of yours is kept by the people you work with.':
    'Eine kleine Gewohnheit von dir behalten die bei, mit denen du arbeitest.',
  'You review changes in your team with care and without being chased.':
    'Du prüfst Änderungen im Team sorgfältig und ohne dass jemand nachfragen muss.',
  'You look into a problem before asking, and share what you tried.':
    'Du gehst einem Problem nach, bevor du fragst, und teilst, was du versucht hast.',
  'You take your turn in the duties of the team.': 'Du übernimmst deinen Teil der Pflichten im Team.',
  'You take a feature from its description to production.':
    'Du bringst ein Feature von der Beschreibung bis in den Betrieb.',
  'You split work into steps that can be shipped one by one.':
    'Du teilst Arbeit in Schritte, die einzeln ausgeliefert werden können.',
  'You write the tests and the docs that go with a change.':
    'Du schreibst die Tests und Docs, die zu einer Änderung gehören.',
  'Features you ship are used and do what was hoped for.':
    'Features von dir werden genutzt und leisten, was erhofft war.',
  'Bugs you fix stay fixed.': 'Fehler, die du behebst, bleiben behoben.',
  'You say openly when something did not work, and what you learned.':
    'Du sagst offen, wenn etwas nicht funktioniert hat und was du gelernt hast.',
  'Parts you built are extended by others without you.': 'Teile von dir werden von anderen ohne dich erweitert.',
  'A check or script of yours saves the team time for months.':
    'Eine Prüfung oder ein Skript von dir spart dem Team monatelang Zeit.',
  'You make one thing easier for whoever comes next.': 'Du machst eine Sache leichter für alle, die nach dir kommen.',
  'Your reviews teach something and prevent trouble.': 'Aus deinen Reviews lernt man, und sie verhindern Ärger.',
  'You pair and explain, so that others move faster.':
    'Du arbeitest mit anderen zusammen und erklärst, damit sie schneller vorankommen.',
  'You look into what is unclear before it blocks the team.': 'Du klärst Unklares, bevor es das Team blockiert.',
  'You own an area: its design, its changes and its quality.':
    'Du verantwortest einen Bereich: sein Design, seine Änderungen und seine Qualität.',
  'You write short design notes before larger changes.': 'Du schreibst kurze Designnotizen vor größeren Änderungen.',
  'You plan a few weeks ahead and keep the plan honest.': 'Du planst einige Wochen voraus und hältst den Plan ehrlich.',
  'Your area becomes more reliable, faster or cheaper, and you can show it.':
    'Dein Bereich wird zuverlässiger, schneller oder günstiger, und du kannst es zeigen.',
  'Problems people really had are gone after your work.':
    'Probleme, die Menschen wirklich hatten, sind nach deiner Arbeit weg.',
  'Somebody in the team is unblocked or better at their work because of you.':
    'Jemand im Team kommt durch dich weiter oder arbeitet besser.',
  'The way you solved something becomes the way the team does it.':
    'Wie du etwas gelöst hast, wird die Art, wie das Team es macht.',
  'Your area needs less attention than when you took it over.':
    'Dein Bereich braucht weniger Aufmerksamkeit als bei der Übernahme.',
  'A newer colleague has grown with your help, and it lasted.':
    'Jemand Neueres im Team ist mit deiner Hilfe gewachsen, und es hat gehalten.',
  'You review, pair and mentor across the team, as a habit.':
    'Reviews, Pairing und Begleitung im ganzen Team sind dir Gewohnheit.',
  'You find the real problem before building the solution.':
    'Du findest das eigentliche Problem, bevor du die Lösung baust.',
  'You carry your share of operations and care for the people beside you.':
    'Du trägst deinen Teil des Betriebs und achtest auf die Menschen neben dir.',
  'You lead larger pieces of work from the first idea to production.':
    'Du leitest größere Vorhaben von der ersten Idee bis in den Betrieb.',
  'You write designs and decisions that others can follow and question.':
    'Du schreibst Designs und Entscheidungen, denen andere folgen und die sie hinterfragen können.',
  'You raise the quality of what the whole team ships.': 'Du hebst die Qualität dessen, was das ganze Team ausliefert.',
  'What you lead changes something for users or for other teams, and you know by how much.':
    'Was du leitest, ändert etwas für Nutzer oder andere Teams, und du weißt, wie viel.',
  'Your designs are adopted and hold up in use.': 'Deine Designs werden übernommen und bewähren sich.',
  'People around you get unblocked and grow.': 'Menschen um dich herum kommen weiter und wachsen.',
  'You remove risks before they become incidents.': 'Du beseitigst Risiken, bevor sie zu Vorfällen werden.',
  'Practices you started are kept by the team without you.':
    'Arbeitsweisen, die du eingeführt hast, behält das Team auch ohne dich.',
  'A measure the business cares about moved, partly through your work.':
    'Eine Kennzahl, auf die es ankommt, hat sich bewegt, zum Teil durch deine Arbeit.',
  'Other teams build on something you made.': 'Andere Teams bauen auf etwas auf, das du gemacht hast.',
  'You work where several teams meet, and listen before you propose.':
    'Du arbeitest, wo mehrere Teams zusammentreffen, und hörst zu, bevor du vorschlägst.',
  'You investigate the questions nobody owns.': 'Du gehst den Fragen nach, die niemandem gehören.',
  'You mentor senior people and give feedback that is hard to give.':
    'Du begleitest erfahrene Leute und gibst Feedback, das schwer zu geben ist.',
  'You write the designs and decisions several teams work by.':
    'Du schreibst die Designs und Entscheidungen, nach denen mehrere Teams arbeiten.',
  'You build the difficult part yourself when that is what helps most.':
    'Du baust den schwierigen Teil selbst, wenn das am meisten hilft.',
  'You break a vague goal into work that teams can take on.':
    'Du machst aus einem vagen Ziel Arbeit, die Teams übernehmen können.',
  'Several teams deliver better, faster or more safely through your work.':
    'Mehrere Teams liefern durch deine Arbeit besser, schneller oder sicherer.',
  'Cross-team designs you led are adopted and work in production.':
    'Teamübergreifende Designs unter deiner Leitung sind übernommen und funktionieren im Betrieb.',
  'Your predictions about hard problems are written down and checked.':
    'Deine Vorhersagen zu schwierigen Problemen sind aufgeschrieben und überprüft.',
  'The technical direction of your part of the organisation bears your mark.':
    'Die technische Richtung deines Teils der Organisation trägt deine Handschrift.',
  'Practices you introduced live on in teams you do not work with.':
    'Arbeitsweisen, die du eingeführt hast, leben in Teams weiter, mit denen du nicht arbeitest.',
  'Senior people have grown lastingly with your help.': 'Erfahrene Leute sind mit deiner Hilfe dauerhaft gewachsen.',
  'You keep a true picture of the whole system and its people.':
    'Du hast ein wahres Bild des ganzen Systems und seiner Menschen.',
  'You spend time on the few questions that decide the next years.':
    'Du verwendest Zeit auf die wenigen Fragen, die über die nächsten Jahre entscheiden.',
  'You make room for others to lead.': 'Du schaffst Raum, damit andere führen.',
  'You set down technical strategy in words that get used.':
    'Du fasst technische Strategie in Worte, die benutzt werden.',
  'You settle the decisions that nobody else can settle.':
    'Du triffst die Entscheidungen, die sonst niemand treffen kann.',
  'You prove risky ideas early, with as little as possible.':
    'Du prüfst riskante Ideen früh und mit so wenig Aufwand wie möglich.',
  'The organisation avoids a costly mistake or wins a new ability through your work.':
    'Die Organisation vermeidet durch deine Arbeit einen teuren Fehler oder gewinnt eine neue Fähigkeit.',
  'Decisions you led still hold up a year later.': 'Entscheidungen unter deiner Leitung tragen auch nach einem Jahr.',
  'Teams you hardly know solve problems with what you made possible.':
    'Teams, die du kaum kennst, lösen Probleme mit dem, was du ermöglicht hast.',
  'Measures of the business moved because of a direction you set.':
    'Kennzahlen haben sich durch eine Richtung bewegt, die du vorgegeben hast.',
  'The way the organisation builds has changed, and stays changed.':
    'Wie die Organisation baut, hat sich geändert und bleibt so.',
  'Several leaders of the technical side have grown through you.':
    'Mehrere technische Führungskräfte sind durch dich gewachsen.',
  'You hold 1:1s every week and prepare for them.': 'Du führst jede Woche 1:1s und bereitest sie vor.',
  'You take part in hiring with care.': 'Du wirkst sorgfältig am Hiring mit.',
  'You watch how the work flows and talk to people before things go wrong.':
    'Du beobachtest, wie die Arbeit fließt, und sprichst mit Menschen, bevor etwas schiefgeht.',
  'The team has a plan it believes in.': 'Das Team hat einen Plan, an den es glaubt.',
  'You write down decisions, growth plans and feedback.':
    'Du hältst Entscheidungen, Entwicklungspläne und Feedback schriftlich fest.',
  'Hard feedback reaches the person, kindly and soon.':
    'Schwieriges Feedback erreicht die Person, freundlich und bald.',
  'The team meets its commitments without burning out.': 'Das Team hält seine Zusagen, ohne auszubrennen.',
  'People on the team grow, and you can say how.': 'Menschen im Team wachsen, und du kannst sagen, wie.',
  'New hires settle in and contribute.': 'Neue kommen an und tragen bei.',
  'A person you coached now leads something alone.': 'Jemand, den du gecoacht hast, leitet nun etwas allein.',
  'A ritual or habit you set up outlives your attention.':
    'Ein Ritual oder eine Gewohnheit von dir besteht auch ohne deine Aufmerksamkeit.',
  'People want to stay on this team.': 'Menschen wollen in diesem Team bleiben.',
  'You coach people at different levels, each in their own way.':
    'Du coachst Menschen auf verschiedenen Stufen, jeden auf seine Art.',
  'You work on trouble between teams before it grows.': 'Du gehst Ärger zwischen Teams an, bevor er wächst.',
  'You use data, retros and skip-levels to check your own view.':
    'Du prüfst deine eigene Sicht mit Daten, Retros und Skip-Levels.',
  'You write strategy and commitments the neighbours can rely on.':
    'Du schreibst Strategie und Zusagen, auf die sich Nachbarteams verlassen können.',
  'You decide on hires, and on support for people who struggle.':
    'Du entscheidest über Einstellungen und über Hilfe für Menschen, die es schwer haben.',
  'You change processes that no longer help.': 'Du änderst Abläufe, die nicht mehr helfen.',
  'Commitments are met at a pace that can last.': 'Zusagen werden in einem Tempo gehalten, das durchzuhalten ist.',
  'Underperformance is resolved, one way or the other, and fairly.':
    'Leistungsprobleme werden gelöst, so oder so, und fair.',
  'Health and flow of the team move in numbers you can show.':
    'Wie es dem Team geht und wie die Arbeit fließt, kannst du in Zahlen zeigen.',
  'Leaders grow from your team.': 'Aus deinem Team wachsen Führungskräfte.',
  'Neighbouring teams take over what works in yours.': 'Nachbarteams übernehmen, was in deinem funktioniert.',
  'The team can do something it could not do a year ago.': 'Das Team kann etwas, das es vor einem Jahr nicht konnte.',
  'You coach managers and let them manage.': 'Du coachst Manager und lässt sie führen.',
  'You see several teams as one system and know where it hurts.':
    'Du siehst mehrere Teams als ein System und weißt, wo es wehtut.',
  'You hire for the next year, not only for the open seat.':
    'Du stellst für das nächste Jahr ein, nicht nur für die offene Stelle.',
  'You write a direction that several teams plan by.': 'Du schreibst eine Richtung, nach der mehrere Teams planen.',
  'You choose what not to do, and say so.': 'Du wählst, was nicht getan wird, und sagst es.',
  'You shape teams, roles and commitments as the work changes.':
    'Du passt Teams, Rollen und Zusagen an, wenn sich die Arbeit ändert.',
  'Several teams deliver what they promised, and other teams feel it.':
    'Mehrere Teams liefern, was sie zugesagt haben, und andere Teams spüren es.',
  'Your managers become stronger, and you can name how.': 'Deine Manager werden stärker, und du kannst benennen, wie.',
  'A bet you placed paid off, or was stopped in time.':
    'Eine Wette von dir ist aufgegangen oder wurde rechtzeitig beendet.',
  'Managers you grew lead well without you.': 'Manager, die du aufgebaut hast, führen ohne dich gut.',
  'A process that started with you is used across teams.':
    'Ein Ablauf, der mit dir begann, wird teamübergreifend genutzt.',
  'People you would regret to lose stay.': 'Menschen, die du ungern verlieren würdest, bleiben.',
  'You spend time with managers, peers and the people two levels away.':
    'Du verbringst Zeit mit Managern, anderen auf deiner Ebene und Menschen zwei Ebenen entfernt.',
  'You look for the problems that reports do not show.': 'Du suchst die Probleme, die Berichte nicht zeigen.',
  'You prepare people for larger roles well before they need them.':
    'Du bereitest Menschen auf größere Rollen vor, lange bevor sie sie brauchen.',
  'You decide how a department is organised and what it works on.':
    'Du entscheidest, wie eine Abteilung aufgestellt ist und woran sie arbeitet.',
  'You write budgets and commitments that hold.': 'Du schreibst Budgets und Zusagen, die halten.',
  'You make unpopular decisions understandable.': 'Du machst unbeliebte Entscheidungen verständlich.',
  'The department reaches its goals at a pace it can keep.':
    'Die Abteilung erreicht ihre Ziele in einem Tempo, das sie halten kann.',
  'There is a good bench of managers.': 'Es gibt genug gute Manager, auch für morgen.',
  'Results of your portfolio are known and acted upon.': 'Ergebnisse deines Portfolios sind bekannt und haben Folgen.',
  'The department has an ability the company did not have before.':
    'Die Abteilung hat eine Fähigkeit, die die Firma vorher nicht hatte.',
  'A measure of the business moved and stayed there.': 'Eine Kennzahl hat sich bewegt und ist dort geblieben.',
  'Several leaders have grown through you.': 'Mehrere Führungskräfte sind durch dich gewachsen.',
  'You listen widely: to customers, peers and people at every level.':
    'Du hörst vielen zu: Kunden, anderen auf deiner Ebene und Menschen auf jeder Stufe.',
  'You coach managers of managers.': 'Du coachst Manager von Managern.',
  'You spend most of your attention on next year.': 'Deine Aufmerksamkeit gilt vor allem dem nächsten Jahr.',
  'You write the strategy of an organisation and keep it alive.':
    'Du schreibst die Strategie einer Organisation und hältst sie lebendig.',
  'You decide on portfolio, budget and structure.': 'Du entscheidest über Portfolio, Budget und Struktur.',
  'You make the few hires that change what is possible.': 'Du stellst die wenigen ein, die ändern, was möglich ist.',
  'The organisation reaches what its strategy promised.': 'Die Organisation erreicht, was ihre Strategie versprach.',
  'Bets are settled in the open, the lost ones too.': 'Wetten werden offen abgeschlossen, auch die verlorenen.',
  'The bench of leaders is strong enough for a surprise.': 'Es gibt genug starke Führungskräfte für eine Überraschung.',
  'A strategy you wrote has become reality.': 'Eine Strategie von dir ist Wirklichkeit geworden.',
  'Successors exist for every key role, yours too.': 'Für jede Schlüsselrolle gibt es eine Nachfolge, auch für deine.',
  'The culture moved, and people say so unasked.': 'Die Kultur hat sich bewegt, und Menschen sagen es ungefragt.',
  'You know what the company needs next and test that view with others.':
    'Du weißt, was die Firma als Nächstes braucht, und prüfst diese Sicht mit anderen.',
  'You coach directors, and give them room.': 'Du coachst Directors und lässt ihnen Raum.',
  'You keep learning where the field is going.': 'Du lernst weiter, wohin sich das Fach bewegt.',
  'You set the direction of several organisations in a few clear pages.':
    'Du gibst die Richtung mehrerer Organisationen auf wenigen klaren Seiten vor.',
  'You move people and money to where they count most.':
    'Du bringst Menschen und Geld dorthin, wo sie am meisten zählen.',
  'You say no to good ideas in favour of better ones.': 'Du sagst Nein zu guten Ideen, zugunsten besserer.',
  'The company wins, or avoids, something it would not have without your organisations.':
    'Die Firma gewinnt oder vermeidet etwas, das ohne deine Organisationen anders käme.',
  'Leaders below you deliver without your help.': 'Führungskräfte unter dir liefern ohne deine Hilfe.',
  'Large bets are paid off or closed in time.': 'Große Wetten gehen auf oder werden rechtzeitig beendet.',
  'The company works differently, for years, because of what you built.':
    'Die Firma arbeitet durch das, was du aufgebaut hast, auf Jahre anders.',
  'Leaders you grew carry organisations of their own.':
    'Führungskräfte, die du aufgebaut hast, tragen eigene Organisationen.',
  'Measures customers care about moved and stayed.':
    'Kennzahlen, die Kunden wichtig sind, haben sich bewegt und sind geblieben.',
  'Review & feedback given': 'Review & Feedback gegeben',
  'Reading the work of others and saying what would make it better.':
    'Die Arbeit anderer lesen und sagen, was sie besser machen würde.',
  'Learning & knowledge traces': 'Lernen & Festhalten',
  'Learning something the work needs, best with a trace that others can use.':
    'Etwas lernen, das die Arbeit braucht, am besten mit einer Spur für andere.',
  'Investigation & discovery': 'Untersuchung & Klärung',
  'Finding out what is really going on before anything is built.':
    'Herausfinden, was wirklich los ist, bevor etwas gebaut wird.',
  'Collaboration & pairing': 'Zusammenarbeit & Pairing',
  'Working on something together, or helping somebody along.':
    'Gemeinsam an etwas arbeiten oder jemandem weiterhelfen.',
  'Operational duty': 'Betriebsdienst',
  'Keeping things running: on-call, incidents, releases, maintenance.':
    'Alles am Laufen halten: Rufbereitschaft, Vorfälle, Releases, Wartung.',
  'Tickets & questions answered': 'Tickets & Fragen beantwortet',
  'Answering requests of colleagues and customers, one by one.':
    'Anliegen aus Team und Kundschaft beantworten, eines nach dem anderen.',
  'Care of people': 'Zeit für Menschen',
  'Time for people: mentoring, interviewing, welcoming, listening.':
    'Begleiten, Interviews führen, willkommen heißen, zuhören.',
  'Shipped change': 'Ausgelieferte Änderung',
  'Something that works differently now for whoever uses it.':
    'Etwas funktioniert nun anders für alle, die es benutzen.',
  'Design or decision record': 'Design oder Entscheidung',
  'A written design or decision that others can follow and question.':
    'Aufgeschrieben, sodass andere folgen und nachfragen können.',
  'Quality work': 'Arbeit an der Qualität',
  'Making what exists safer, clearer or easier to change.':
    'Bestehendes sicherer, klarer oder leichter änderbar machen.',
  'Docs & enablement': 'Docs & Anleitung',
  'Something written, recorded or taught so that others can do it themselves.':
    'Geschrieben, aufgenommen oder gezeigt, damit andere es selbst können.',
  'Plan or breakdown': 'Plan oder Aufteilung',
  'Work made small and ordered enough to be started.': 'Arbeit so klein und geordnet, dass sie beginnen kann.',
  'Incident fixed': 'Vorfall behoben',
  'Something broken works again, and it is known why.': 'Etwas Kaputtes geht wieder, und man weiß, warum.',
  'Problem solved for a user': 'Problem für jemanden gelöst',
  'Somebody had a problem and has it no more.': 'Jemand hatte ein Problem und hat es nicht mehr.',
  'Reliability, performance or cost moved': 'Zuverlässigkeit, Tempo oder Kosten bewegt',
  'A number that matters is better than before, and stays so.':
    'Eine wichtige Zahl ist besser als vorher und bleibt es.',
  'Someone unblocked or levelled up': 'Jemandem weitergeholfen',
  'Somebody can do now what they could not do before.': 'Jemand kann jetzt, was vorher nicht ging.',
  'Prediction checked': 'Vorhersage überprüft',
  'You said what would happen, looked later, and know now.':
    'Du hast gesagt, was kommt, später nachgesehen und weißt es jetzt.',
  'Design adopted': 'Design übernommen',
  'Others build by a design of yours, and it holds.': 'Andere bauen nach einem Design von dir, und es hält.',
  'Risk removed': 'Risiko beseitigt',
  'Something bad can no longer happen, or much less likely.':
    'Etwas Schlimmes kann nicht mehr oder kaum noch passieren.',
  'Business measure moved': 'Kennzahl bewegt',
  'A measure the business watches moved and stayed, partly through your work.':
    'Eine beachtete Kennzahl bewegte sich und blieb, zum Teil durch dich.',
  'Practice adopted beyond the team': 'Arbeitsweise über das Team hinaus',
  'Others keep doing something because you started it.': 'Andere tun etwas weiter, weil du damit begonnen hast.',
  'Technical direction set': 'Technische Richtung gesetzt',
  'The way things are built has changed for good, and you set it.':
    'Wie gebaut wird, hat sich dauerhaft geändert, und das kam von dir.',
  'People grown lastingly': 'Menschen dauerhaft gewachsen',
  'Somebody has grown, with your help, in a way that stays.': 'Jemand ist mit deiner Hilfe gewachsen, und es bleibt.',
  'Community and brand': 'Community und Ruf',
  'People outside know and value what your people do.': 'Menschen außerhalb kennen und schätzen, was deine Leute tun.',
  '1:1s & coaching': '1:1s & Coaching',
  'Time for one person, with attention to how they do and grow.':
    'Zeit für eine Person, mit Blick darauf, wie es ihr geht.',
  'Hiring effort': 'Arbeit an Einstellungen',
  'Finding, meeting and judging people with care.': 'Menschen sorgfältig finden, treffen und beurteilen.',
  'Planning & prioritising': 'Planen & Priorisieren',
  'Working out what comes first, and what not at all.': 'Klären, was zuerst kommt und was gar nicht.',
  'Conflict & care work': 'Konflikte & Fürsorge',
  'Being there when it is difficult, between people or for one of them.':
    'Da sein, wenn es schwierig ist, zwischen Menschen oder für jemanden.',
  Observing: 'Beobachten',
  'Seeing for yourself: retros, skip-levels, data, sitting in.':
    'Selbst hinsehen: Retros, Skip-Levels, Daten, dabeisitzen.',
  'Own learning': 'Eigenes Lernen',
  'Learning to lead, and about the field you lead in.': 'Führen lernen, und das Fach, in dem du führst.',
  'Managing managers': 'Manager führen',
  'Helping those who lead to lead.': 'Denen beim Führen helfen, die führen.',
  'Decision or strategy written': 'Entscheidung oder Strategie geschrieben',
  'A decision that people can read, follow and question.': 'Eine Entscheidung zum Lesen, Folgen und Hinterfragen.',
  'Growth or support plan': 'Entwicklungs- oder Hilfsplan',
  'A written plan for how somebody grows or gets back on their feet.':
    'Ein geschriebener Plan, wie jemand wächst oder wieder Tritt fasst.',
  'Hiring decision': 'Einstellungsentscheidung',
  'An offer, or a no, made with reasons.': 'Ein Angebot oder ein Nein, mit Gründen.',
  'Roadmap or commitment': 'Roadmap oder Zusage',
  'Something promised, with a date and the means to keep it.': 'Etwas Zugesagtes, mit Termin und den Mitteln dafür.',
  'Team ritual or process': 'Ritual oder Ablauf im Team',
  'A way of working that was started, changed or ended.': 'Eine Arbeitsweise, begonnen, geändert oder beendet.',
  'Hard feedback delivered': 'Schwieriges Feedback gegeben',
  'Something difficult said to the person, kindly and in time.':
    'Etwas Schwieriges der Person gesagt, freundlich und rechtzeitig.',
  'Organisation design': 'Organisation gestaltet',
  'Teams, roles and lines drawn so that the work can flow.':
    'Teams, Rollen und Linien so, dass die Arbeit fließen kann.',
  'Budget or portfolio choice': 'Budget- oder Portfoliowahl',
  'Money or people put where they count most, or taken from where they do not.':
    'Geld oder Menschen dorthin, wo sie am meisten zählen.',
  'Commitment met at a sustainable pace': 'Zusage in gutem Tempo gehalten',
  'What was promised came, and nobody paid for it with their evenings.':
    'Das Zugesagte kam, und niemand zahlte mit den Abenden dafür.',
  'Hire succeeding': 'Einstellung gelungen',
  'Somebody you hired is doing well.': 'Jemand, den du eingestellt hast, macht seine Sache gut.',
  'Person grew or promoted': 'Jemand gewachsen oder befördert',
  'Somebody can do now what they could not, and others see it.':
    'Jemand kann nun, was vorher nicht ging, und andere sehen es.',
  'Underperformance resolved': 'Leistungsproblem gelöst',
  'It is good again, or it has ended, fairly.': 'Es ist wieder gut, oder es ist fair zu Ende gegangen.',
  'Team health moved': 'Wohlergehen im Team bewegt',
  'People are better off at work, and it can be seen.': 'Den Menschen geht es bei der Arbeit besser, und man sieht es.',
  'Delivery flow moved': 'Arbeit kommt schneller an',
  'Work gets to its users faster, or with less friction.': 'Arbeit kommt schneller oder reibungsloser bei Nutzern an.',
  'Manager bench strength': 'Führungsnachwuchs',
  'There are more people ready to lead than there were.': 'Es gibt mehr Menschen als zuvor, die führen können.',
  'Portfolio bet result': 'Ergebnis einer Wette',
  'A bet was settled: it paid off, or was closed with something learned.':
    'Eine Wette ging auf oder endete mit etwas Gelerntem.',
  'Leaders grown': 'Führungskräfte aufgebaut',
  'People lead well today because of you, without you.': 'Menschen führen heute durch dich gut, und ohne dich.',
  'Retention or capability built': 'Bindung oder Fähigkeit aufgebaut',
  'The people stayed, or can do together what they could not before.':
    'Die Menschen blieben oder können zusammen, was vorher nicht ging.',
  'Cross-team process adopted': 'Ablauf in anderen Teams',
  'Other teams work in a way that started with yours.': 'Andere Teams arbeiten auf eine Art, die bei dir begann.',
  'A measure the business watches moved and stayed, through what your people did.':
    'Eine beachtete Kennzahl bewegte sich und blieb, durch deine Leute.',
  'Culture shift': 'Kultur verändert',
  'People behave differently by themselves, and it stays.': 'Menschen verhalten sich von selbst anders, und es bleibt.',
  'Strategy realised': 'Strategie verwirklicht',
  'What a strategy said has become reality.': 'Was eine Strategie sagte, ist Wirklichkeit geworden.',
  Succession: 'Nachfolge',
  'A key role went over, or can go over, without harm.': 'Eine Schlüsselrolle ging ohne Schaden über oder kann es.',
  'The author’s post of 2025: managers': 'Der Beitrag des Autors von 2025: Manager',
  'The author’s app of 2025: one row per role': 'Die App des Autors von 2025: eine Zeile je Rolle',
  'The author’s app of 2025: one row per engineering level':
    'Die App des Autors von 2025: eine Zeile je Engineer-Stufe',
  'self, task': 'ich selbst, eine Aufgabe',
  feature: 'ein Feature',
  'own area': 'der eigene Bereich',
  team: 'das Team',
  'one team': 'ein Team',
  'team and neighbours': 'das Team und seine Nachbarn',
  'several teams': 'mehrere Teams',
  department: 'die Abteilung',
  organisation: 'die Organisation',
  company: 'die Firma',
  'up to 2 weeks': 'bis zu 2 Wochen',
  '2-4 weeks': '2-4 Wochen',
  '1 quarter': '1 Quartal',
  '1-2 quarters': '1-2 Quartale',
  '2 quarters': '2 Quartale',
  '2-4 quarters': '2-4 Quartale',
  '1 year': '1 Jahr',
  '1-2 years': '1-2 Jahre',
  '2-3 years': '2-3 Jahre',
};
