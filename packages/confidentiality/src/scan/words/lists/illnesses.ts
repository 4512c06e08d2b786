import { listed } from './listed.ts';
/** Illnesses and disabilities (疾病与残疾) as lists of aid recipients name them. Beside a person each is health data. */
export const illnesses: readonly string[] = /* @__PURE__ */ listed(`
  尿毒症 白血病 肺癌 肝癌 胃癌 乳腺癌 食道癌 食管癌 直肠癌 结肠癌 宫颈癌 卵巢癌 前列腺癌 鼻咽癌 甲状腺癌 胰腺癌
  膀胱癌 淋巴瘤 骨髓瘤 脑瘤 脑肿瘤 恶性肿瘤 癌症 艾滋病 HIV 梅毒 淋病 肺结核 结核病 乙肝 丙肝 肝炎 肝硬化 糖尿病
  高血压 冠心病 心脏病 先心病 先天性心脏病 心肌梗死 心力衰竭 脑梗 脑梗死 脑出血 脑卒中 中风 偏瘫 瘫痪 截瘫 脑瘫
  癫痫 精神分裂 精神分裂症 精神病 精神障碍 抑郁症 双相障碍 躁狂症 自闭症 孤独症 痴呆 阿尔茨海默 帕金森 智力残疾
  精神残疾 肢体残疾 视力残疾 听力残疾 言语残疾 多重残疾 唐氏综合征 血友病 地中海贫血 再生障碍性贫血
   红斑狼疮 类风湿 强直性脊柱炎 肾衰竭 肾病综合征 慢性肾病 慢阻肺 尘肺 尘肺病 矽肺 哮喘 器官移植
  透析 化疗 吸毒 戒毒 流产 引产 不孕 不育 孕检  股骨头坏死 骨折 苯丙酮尿症 渐冻症 罕见病
`);
