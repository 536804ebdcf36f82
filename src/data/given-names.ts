/**
 * What stands behind the surname in personal names, and what rather in words.
 *
 * Sources: the order of the 400 most frequent surnames (袁义达, 邱家儒, 中国四百大姓, 2013), 百家姓, the 全国姓名报告 of the Ministry of
 * Public Security for 2018 to 2020, and the words and names of jieba's dictionary (`@node-rs/jieba` 2.0.3, MIT).
 * Made by make/names.mjs, which says how; do not edit.
 */
import type { PersonalNames } from '../text/person'
import { romanisedSurnames, surnames } from './surnames'

/**
 * 564 characters that are at least three times as frequent in given names of two as in the second and third places of
 * words of three. As distances between code points from U+4E00 on: each the last digit, below 60, behind digits of base
 * 30 with 60 added, least first; a digit is a letter from `#` on, without quotation mark and backslash.
 */
const typical =
  '9#$&7&(#%))$#+&I6,/$&##6(+*&/.$;)2*,,;<-=3%2>6p(Ch&NR%$$%@&&&$%714&?8%.L$%Wp%0<&&*{&*&#&%)$@>Q/;%-3-+7(-r(@0An&/;k%Id,IZ/&}%YKVx%g%E$;%#/3$()#3@#((D;&)#:<:&%MQGj*#%$E)##$&+(#)*#0(+*?:*%)$%)05%V$`)a%:r*3#%*9**4z%/($76-5P#%>$#*>$D,&%W7$)+5$*@%5.&=::&0t%8#n&)*5k)i%B-,>+2;.a&.a%|*x,:)>(&B#a%0+&)$*3+40+8)#()j($0/&$0*@=+1<[(B;Z1#$2B&16l%r&)v*i,2T%u%+)1`L4*0$`;9J0A-(c%1G.2?@(5(p%$IO|)Ka,b%8q%k%a(<k%$f%a*z%($3-0>f%:&,,C$#:+0(z%i%f//x%<Nf&l&n*Ft(&.-.-.M*,$>f&m(7#Tu&g2|0%#==0i&l&:/33#XW<&KPw,*,#<(-w%&.Q*<%9/4ZM+AE)#*]>=#,IN:Su%s&h&{&>r3p(u&_f%t*g/A$8:h%#|)#)4,C)*-3(]b2?&58131$/CQ-g&%_/3hAB?#,A=(W(Df*U/,P#3b%#H(+3),+W&%(a)m((*3)f%v*t*,9l*f.|1?38_R-Yf%W8'

/** 485 characters that are at least three times as rare there. */
const untypical =
  '&&#$#$0%*)GH6(-2%$9P-#)@-L##&)~)R.p(v&>4$-80=6==#()/5/)##%*HW%%*#b&4F#*$*.#D.%)S5..$()*/(B#3C>r%/g&%8t-h&7&?-K-@W~,{%%45&$;E#e(n(m,q%_=%+5G&$$6,Fz/,6#G*3;@$9,$$2#n&M=$027d(Il%z%Q?3~+,B+#.+P-=#YI)a&/G6$v,j(*54-0&H.,E9n%o*>53.+&<$&-3$%/-3/@5MK#3&:q%3,,}-Gp,@1<TB@,]6#/PKS?/&3j%)((m&n(k%@=>X{/&#<SQ)}&q+#&03j%*z&c&l&9%e(y&c%)4o%Q$7m%KU)ME$)9@T&k*$6k(=3Jv%&Mk&E?%T_@f%_X,i%-39~&`1,[/Hh2-*#)&#%/)%`4J#<Cc(k%a%:#?D;&+2,A;&I(30j(1&#+B=3Rb)Ic&3g&r68o%m0/:(FZ%Bn+$/4{0_0##-*+&++:*%V8o+#(*&#.V~&o0+)50I:J-13#Pe)k&(?+$2l%g;4,2q%$(78Qt(//B6%>5*j)}%Ln&j(##$;)#(f%Tc&%/-v,?|(s<$b,0>'

/** What minority and foreign names are mostly written with. */
const transliterating =
  '阿艾买麦提吐尔逊不都热合曼古丽力努依伊木玉素甫汗帕迪巴拉娜扎拜克塔尼加则孜司达瓦兰布哈斯肯别沙米吾卡马里利萨赛吉库西姆玛祖罕默德特奥罗埃维托诺洛夫莫森格林贝多杰弗波约翰史密'

const decode = (packed: string): Set<string> => {
  const characters = new Set<string>()
  let code = 0x4e00
  let place = 1
  for (let i = 0; i < packed.length; i++) {
    const letter = packed.charCodeAt(i)
    const digit = letter - 35 - Number(letter > 39) - Number(letter > 92)
    code += place * (digit < 60 ? digit : digit - 60)
    place *= 30
    if (digit >= 60) continue
    characters.add(String.fromCharCode(code))
    code++
    place = 1
  }
  return characters
}

let known: PersonalNames | undefined

/** What `personShape` needs to know; decoded at first use. */
export const personalNames = (): PersonalNames => {
  known ??= {
    surnames: surnames(),
    typical: decode(typical),
    untypical: decode(untypical),
    transliterating: new Set(transliterating),
    romanised: new Set(romanisedSurnames()),
  }
  return known
}
