/**
 * Titles that are the same office: key, then other wordings after bars. A place makes one exact: the `head of government` of
 * Germany is its chancellor, so `Prime Minister` and `Chancellor` are told apart by who asks, not here.
 */
export const SAME_TITLES = `
prime minister|pm|premier|head of government|president of the government|president of the council of ministers|president of the council|president of the government council|minister president of the netherlands|taoiseach|chairman of the council of ministers|federal chancellor|chancellor of germany|chancellor of austria
chancellor|bundeskanzler
president|head of state|chief of state|president of the republic|state president|federal president|executive president|potus
vice president|vice-president|deputy president|vice president of the republic|veep
monarch|king|queen|emperor|emir|amir|sultan|king of|grand duke|prince
crown prince|heir apparent
supreme leader|leader of the revolution|rahbar
first lady
secretary of state
chief executive|ceo|chief executive officer|group chief executive|president and chief executive|president and ceo|chairman and ceo|chair and ceo|chairman and chief executive|president and chief executive officer|chairman and chief executive officer|chairman, president and ceo|chief executive officer and president|managing director and ceo|ceo and co-founder|co-founder and ceo|founder and ceo|founder and chief executive|co-founder and chief executive
managing director
chief financial officer|cfo
chief operating officer|coo
chair|chairman|chairwoman|chairperson|executive chairman|executive chair|board chair|chairman of the board|president of the board
founder|co-founder|cofounder
director|executive director
director general|director-general|general director
secretary general|secretary-general|general secretary
press secretary|spokesman|spokeswoman|spokesperson|chief spokesperson|white house press secretary
deputy press secretary|white house deputy press secretary
national security adviser|national security advisor|assistant to the president for national security affairs|nsa
chief of staff|white house chief of staff
attorney general|attorney-general|united states attorney general
solicitor general|solicitor-general
speaker|speaker of the house|house speaker|speaker of the house of representatives|president of the house of representatives|president of the chamber of deputies|speaker of the house of commons|speaker of parliament|president of the national assembly|president of parliament|president of the european parliament|speaker of the knesset|speaker of the parliament|parliament speaker|chairman of the national assembly
majority leader|senate majority leader|house majority leader
minority leader|senate minority leader|house minority leader
majority whip|house majority whip|senate majority whip
minority whip|house minority whip|senate minority whip
leader of the opposition|opposition leader
leader|party leader|national leader|leader of the party
governor|governor of
lieutenant governor|deputy governor
mayor|lord mayor|executive mayor|mayor of
first minister
deputy first minister
chief minister
under secretary general|under-secretary-general
vice chair|vice chairman|deputy chair|deputy chairman
deputy prime minister|vice prime minister|vice premier|vice chancellor|first deputy prime minister
governor general|governor-general
high representative|high representative for foreign affairs and security policy|high representative of the union for foreign affairs and security policy|foreign policy chief
senator|united states senator|us senator|member of the senate|sen
representative|united states representative|us representative|congressman|congresswoman|member of the house of representatives|congressperson|rep|member of congress
member of parliament|mp|member of the house of commons
member of the european parliament|mep
state senator
state representative|state assembly member|state delegate|member of the state house
ambassador
federal reserve chair|fed chair|fed chairman|federal reserve chairman|chair of the federal reserve|chairman of the federal reserve|chair of the board of governors of the federal reserve system
central bank governor|central bank chief|governor of the central bank|governor of the reserve bank|central bank president
chief justice|chief justice of the united states|chief justice of the supreme court|president of the supreme court
associate justice|justice|supreme court justice|justice of the supreme court|associate justice of the supreme court
pope|supreme pontiff|bishop of rome
archbishop of canterbury
administrator
commissioner
police chief|chief of police|police commissioner|chief constable|commissioner of the metropolitan police
army chief|chief of army staff|chief of the army staff|army chief of staff
chairman of the joint chiefs of staff|joint chiefs chairman|chairman of the joint chiefs
surgeon general|us surgeon general
exchequer secretary|exchequer secretary to the treasury
economic secretary|economic secretary to the treasury
financial secretary|financial secretary to the treasury
manager|head coach|coach
editor|editor-in-chief|editor in chief
prosecutor|chief prosecutor|prosecutor general|prosecutor-general
foreign ministry spokesman|foreign ministry spokesperson|foreign ministry spokeswoman
leader of the house of commons
lord chancellor
chief secretary to the treasury
commercial secretary|commercial secretary to the treasury
first secretary of state
`;
